import type { Against } from '../../figure/index.ts';

/** Words behind a number, by what they hold it against, and who set the plan. */
export const AFTER: readonly (readonly [Against | null, string | null, readonly string[]])[] = [
  [
    'plan',
    null,
    ['kế hoạch', ' kế hoạch năm', 'KH', ' so với dự toán', ' dự toán năm', '% KH, tăng'.slice(1), ' kế hoạchvốn giao'],
  ],
  ['plan', 'tỉnh', [' kế hoạch tỉnh giao', ' dự toán tỉnh giao và', ' DT tỉnh giao']],
  ['plan', 'HĐND huyện', [' dự toán HĐND huyện giao', ' kế hoạch HĐND huyện giao;']],
  [
    'samePeriod',
    null,
    [' so với cùng kỳ', ' so cùng kỳ năm trước', ' CK', ' cùng kỳ', ' so với năm 2022', ', so với năm học trước'],
  ],
  ['previous', null, [' so với tháng trước', ' so với quý I', ' so với tháng 5/2024']],
  ['other', null, [' so với đầu nhiệm kỳ', ' so với cuối năm 2020', ' so với bình quân cả nước']],
  [null, null, [' tổng dư nợ', ' số hộ dân', '; kế hoạch', ' và cùng xã', ' hộ dân tộc']],
];

/** The same period named with its own amount; and what looks alike but is a comparison. */
export const PRIORS: readonly string[] = [
  '(cùng kỳ ',
  '(cùng kỳ năm trước tăng ',
  '; cuối năm 2018 là ',
  '(CK: ',
  ', năm 2019 đạt ',
];
export const NO_PRIORS: readonly string[] = [
  '(năm 2020 chuyển sang ',
  '(năm trước chuyển qua ',
  ', cuối năm 2020 còn tồn ',
  'so với cùng kỳ năm trước tăng ',
  'so cùng kỳ năm trước đàn trâu tăng ',
  'bằng cùng kỳ, đạt ',
  'tháng trước chuyển sang có hồ sơ của hộ, nay cấp ',
];
