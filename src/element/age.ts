/** Whether facts of this month (YYYY-MM) were compared more than twelve months before `today`. */
export function isOutdated(month: string, today = new Date()): boolean {
  const [year = 0, monthOfYear = 0] = month.split('-').map(Number);
  return (today.getFullYear() - year) * 12 + today.getMonth() + 1 - monthOfYear > 12;
}
