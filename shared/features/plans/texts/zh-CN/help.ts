/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  plans: {
    purpose: '每人一份的培训计划，随受训人在各部门之间流转。',
    jobs: {
      first: '按摸底成绩制订计划，审批后打印培训计划表。',
      second: '一项一项地做：开始 → 培训师评价 → 受训人签字确认；前一项确认后才能开始下一项。',
      third: '受训人不同意就登记异议；下道工序发现没学会可退回。',
      fourth: '登错的步骤用“撤回上一步”；培训师不负责任、受训人达不到要求的，用“反馈培训情况”。',
    },
  },
} as const;
