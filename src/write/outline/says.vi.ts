/** So many indicators are named where their figures are missing; the rest are counted. */
const MOST_NAMED = 12;

const listed = (names: readonly string[]): string => {
  const named = names.slice(0, MOST_NAMED).join('; ');
  return names.length > MOST_NAMED ? `${named} và ${names.length - MOST_NAMED} chỉ tiêu khác` : named;
};

/** What stands in a report that is begun, where people have to go on. */
export const beginSays = {
  toWrite: (agency: string | null, says: string) => `[${agency ?? 'Cơ quan soạn thảo'} ${says}.]`,
  toWriteWhy: (agency: string | null, says: string) => `Chờ ${agency ?? 'cơ quan soạn thảo'} viết: ${says}.`,
  toSend: (agency: string | null, names: readonly string[]) =>
    `[${agency ?? 'Cơ quan soạn thảo'} gửi số liệu: ${listed(names)}.]`,
  toSendWhy: (agency: string | null, names: readonly string[]) =>
    `Chưa có số liệu của ${agency ?? 'kỳ này'}: ${listed(names)}.`,
  notOfKind: (period: string, outline: string) => `kỳ ${period} không hợp với đề cương ${outline}`,
};
