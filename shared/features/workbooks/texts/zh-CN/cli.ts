/** What the command line says of its words and options. */
export const cli = {
  importWorkbook: '导入表格（--dry-run 只预览，--good-rows 只导入合格行）',
  exportWorkbook: '导出表格，或用 --template 得到空模板',
  undoImport: '撤销一次导入（次数见 show imports）',
  view: { imports: '表格导入记录' },
  word: {
    kind: '表格种类，见 tidui --help',
    workbook: '要导入的表格',
    newWorkbook: '要写入的表格',
    importNo: '第几次导入',
  },
  option: {
    goodRows: '只导入合格行',
    again: '再次导入以前导入过的文件',
    refused: '把不合格的行另存为表格',
    map: '指定表中的列对应哪一列，可写多次；等号后面留空表示不导入',
    accept: '同意这一类问题（代码），如 E_SHEET_ROW_TWICE：完全相同的行按一条处理',
    template: '只要空模板',
  },
} as const;
