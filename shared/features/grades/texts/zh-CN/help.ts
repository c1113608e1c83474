/** What the help says of the pages, and of the rules in force in their numbers. */
export const help = {
  gradings: {
    purpose: '给员工定级：先算出结果和依据，再打印审批表、登记意见、确认。',
    jobs: {
      first: '选员工和方案，系统按成绩和条件算出等级；“计算依据”里写着每一步。',
      second: '打印定级审批表，按流程的顺序逐步签字、登记意见；登记后又修改内容的，要从第一步重新签。',
      third:
        '评委会不完整、成绩没有记录的不能确认；确认后等级写入个人履历，薪酬从此按新等级计算。“需复核”的是以前确认而现行规则不会通过的，核对后写明结论。',
    },
  },
  rule: {
    passA: '方案 A：理论 {{theory}} 分、实操 {{practical}} 分，两项都合格才按均分定级',
    pairA:
      '方案 A：理论、实操取用途为“定级”的考试；同一系列相隔不超过 {{same}} 天，一方没有系列的不超过 {{empty}} 天',
    bandA: '方案 A：两项均分 {{from}} 分起 {{grade}}',
    passB: '方案 B：考试 {{score}} 分合格',
    levelB: '方案 B：总分 {{from}} 起 {{grade}}',
    bandC: '方案 C：加权总分 {{from}} 起 {{grade}}',
  },
} as const;
