/** What is said where a cell of a sheet shows something else than it stores. */
export const seenCellErrors = {
  E_SHEET_CODE_IS_PERCENT: {
    message: '单元格显示“{{value}}”，是百分数，不能作编号，没有导入。',
    remedy: '请把单元格设为文本，填写编号。',
  },
  E_SHEET_UNIT_LEFT: {
    message: '“{{value}}”去掉单位，按 {{number}} 读取。',
    remedy: '不对时请在表格里写成不带单位的数字，再重新读取。',
  },
  E_SHEET_PERCENT: {
    message: '单元格显示“{{value}}”，按百分数读作 {{number}}。',
    remedy: '请核对；应为其他数值时请改好后重新读取。',
  },
  E_SHEET_AS_SHOWN: {
    message: '按单元格显示的“{{value}}”读入（单元格里存的是 {{stored}}，由数字格式补成）。',
    remedy: '请核对；要用存的内容时请清除数字格式后重新读取。',
  },
  E_SHEET_SHOWN_ROUNDED: {
    message: '单元格显示“{{value}}”，存的是 {{number}}，按存的数值读入。',
    remedy: '请核对；要用显示的数值时请在单元格里改成该数值。',
  },
  E_SHEET_SHOWN_EMPTY: {
    message: '单元格显示为空白（存的是 {{stored}}，被数字格式隐藏），按空白处理。',
    remedy: '要导入这个数值时请清除数字格式后重新读取。',
  },
  E_SHEET_SHOWN_OTHER: {
    message: '单元格显示“{{value}}”，存的却是 {{stored}}，无法确定是哪一个，没有导入。',
    remedy: '请清除单元格的数字格式，填写正确的数值。',
  },
  E_SHEET_ZONE_READ: {
    message: '“{{value}}”带有时区，按本机时间读作 {{read}}。',
    remedy: '请核对；不对时请写成当地时间，例如 2026-03-05 08:30。',
  },
  E_SHEET_CLEANED: {
    message: '去掉了看不见的字符（{{signs}}）。',
    remedy: '请核对剩下的内容，无需其他处理。',
  },
  E_SHEET_MERGED_FILLED: {
    message: '单元格在合并区域 {{range}} 里，按合并的内容“{{value}}”读入。',
    remedy: '请核对；只属于第一行时请取消合并后重新读取。',
  },
  E_SHEET_MERGED_ACROSS: {
    message: '合并区域 {{range}} 横跨几列，不知道“{{value}}”属于哪一列，这一行没有导入。',
    remedy: '请取消合并，在每一列各填各的内容。',
  },
} as const;
