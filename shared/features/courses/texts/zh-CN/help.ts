/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  courses: {
    purpose: '培训课程的目录；安排场次时从这里选。',
    jobs: {
      first: '新增课程：编号、名称、领域、层级、方式、课时。',
      second: '总部下发的课程只能查看；要改就先复制成本单位的课程。',
      third: '点课程可打印签到表等空白表。',
    },
  },
} as const;
