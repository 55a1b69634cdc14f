const two = (number: number): string => String(number).padStart(2, '0');

/** Hours and minutes of an ISO time, by the clock of this machine: "10:32". */
export function clockWords(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** "10:32" of today, "2/7/2026, 10:32" of another day. */
export function momentWords(iso: string, now: Date = new Date()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime()) || at.toDateString() === now.toDateString()) return clockWords(iso);
  return `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}, ${clockWords(iso)}`;
}
