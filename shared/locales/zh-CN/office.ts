export const office = {};

export const officeErrors = {
  E_OFFICE_ALREADY_SET_UP: {
    message: '本机已设置为 {{name}}（{{code}}），没有改动任何内容。',
    remedy: '如需另建一个单位，请换一个数据文件夹。',
  },
} as const;
