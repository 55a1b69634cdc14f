import type { Role } from '../../figure/index.ts';

/** What a role is called, for people. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  level: 'Mức thực hiện',
  target: 'Kế hoạch, chỉ tiêu',
  whole: 'Mẫu số (tổng hoặc kế hoạch)',
  attainment: 'Tỷ lệ so với kế hoạch',
  share: 'Tỷ trọng trong tổng',
  change: 'Mức tăng, giảm',
  growth: 'Tốc độ tăng, giảm',
  prior: 'Số của kỳ trước',
  cont: 'Phần sau của một số viết hai lần',
};
