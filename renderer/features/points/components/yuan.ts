import { toYuan } from '../../../../shared/kernel/exact';

const FORMAT = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2, useGrouping: false });

/** Cents as people write yuan: 3500 or 3304.55. */
export const yuan = (cents: number): string => FORMAT.format(toYuan(cents));
