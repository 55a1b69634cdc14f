/** Notes on what a number was reckoned from. */
export const TRACE = {
  less: 'trừ đi',
  silent: 'chưa có số liệu',
} as const;
