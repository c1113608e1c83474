/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  register: {
    purpose: '打印过的每一张表：编号、签字、扫描、归档到哪一步了。',
    jobs: {
      first: '签字后在这里登记签字日期。',
      second: '签好的纸扫描后点“按扫描件查找”选它，系统按条码认出是哪一张。',
      third: '打错的作废，不要删除；重新打印会有新编号。',
    },
  },
  rule: {
    unsigned: '打印后 {{days}} 天仍未签字的，工作台提醒',
    scan: '一份扫描件最大 {{megabytes}} MB',
  },
} as const;
