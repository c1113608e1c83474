export const zhCN = {
  errors: {
    E_LIST_TOO_LONG: {
      message: '列表超过 {{max}} 行，没有打印或导出。',
      remedy: '请先用搜索或筛选缩小范围，或选中需要的行。',
    },
    E_LIST_CELL_TOO_LONG: {
      message: '列表中有一格文字太长，没有打印或导出。',
      remedy: '请在“显示列”里隐藏这一列后再试。',
    },
    E_LIST_FORGOTTEN: {
      message: '这份列表的预览已经失效。',
      remedy: '请关闭预览，再点一次“打印列表”。',
    },
  },
  texts: {
    print: '打印列表',
    export: '导出列表',
    all: '全部 {{count}} 条',
    chosen: '选中的 {{count}} 条',
    exported: '已导出 {{rows}} 条：{{name}}',
    saveAs: '导出列表',
    savePdf: '保存为 PDF',
    xlsx: 'Excel 工作簿',
    csv: 'CSV 文件',
    pdf: 'PDF 文件',
    fileName: '{{title}} {{day}}',
    filter: '筛选：{{list}}',
    order: '排序：{{list}}',
    count: '共 {{count}} 条',
    painting: '正在生成列表',
    writing: '正在导出列表',
    note: '列表不编号、不登记，打印的是屏幕上的列、筛选和顺序。',
    joined: '{{one}}；{{other}}',
  },
} as const;
