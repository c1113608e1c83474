/** What the help says of the pages, and of the rules in force in their numbers. */
export const pageHelp = {
  import: {
    purpose: '用 Excel、WPS 表格成批导入和导出。',
    jobs: {
      first: '先下载空白模板，或直接用手头的表格：表头认得就行。',
      second: '选文件后先看预览：新增、更新、未通过各多少。',
      third: '未通过的行可以保存出来，改好再导入。',
    },
  },
} as const;
