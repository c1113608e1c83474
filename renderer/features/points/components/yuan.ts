import { toYuan } from '../../../../shared/kernel/exact';

const FORMAT = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 0, maximumFractionDigits: 2 });

/** Cents as people write yuan: 3,500 or 3,304.55. */
export const yuan = (cents: number): string => FORMAT.format(toYuan(cents));
