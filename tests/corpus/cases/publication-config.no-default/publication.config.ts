export const name = "Invented";
