throw new Error("Invented failure");
