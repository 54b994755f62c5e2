/** The calendar date of an instant where the command runs. */
export function localDay(instant: Date): string {
  const part = (number: number) => String(number).padStart(2, '0');
  return `${String(instant.getFullYear())}-${part(instant.getMonth() + 1)}-${part(instant.getDate())}`;
}
