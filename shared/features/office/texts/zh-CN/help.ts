/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  settings: {
    purpose: '本单位的名称、经办人和界面语言。',
    jobs: {
      first: '单位编号在设置后不能更改，总部按它识别文件。',
      second: '名称会印在表单上，请与公章一致。',
    },
  },
} as const;
