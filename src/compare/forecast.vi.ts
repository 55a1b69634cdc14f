import type { Forecast, Pace } from './forecast.ts';

const comma = (plain: string): string => plain.replace('.', ',');
const listed = (years: readonly number[]): string => years.toSorted((a, b) => a - b).join(', ');

/** How a forecast was reckoned and how far it was off in past years, as a sentence. */
export function forecastSentence({ years, error, tried }: Forecast): string {
  const last = Math.max(...years);
  const how = `Tính theo hai cách: các tháng còn lại của năm ${last} nhân với mức tăng từ đầu năm, và tỷ trọng của các tháng đã qua trong năm ${listed(years)}.`;
  return error === null
    ? `${how} Chưa đủ số các năm trước để biết sai số.`
    : `${how} Sai số bình quân khi thử với năm ${listed(tried)}: ${comma(error)} %.`;
}

/** By what the pace was set, as a sentence. */
export const paceSentence = ({ years }: Pick<Pace, 'years'>): string =>
  years.length > 0
    ? `Theo tỷ trọng của các tháng này trong năm ${listed(years)}.`
    : 'Chia đều cho 12 tháng, vì chưa có số các năm trước.';
