/** What the help says of the pages, and of the rules in force in their numbers. */
export const pageHelp = {
  import: {
    purpose: '用 Excel、WPS 表格成批导入和导出。',
    jobs: {
      first: '先下载空白模板，或直接用手头的表格：表头不认得的列可以在预览里指定，下次自动认得。',
      second: '选文件后先看预览：新增、更新、未通过各多少。',
      third: '未通过的内容可以在列表里直接改，也可以保存出来改好再导入。',
    },
  },
} as const;
