export const errors = {
  E_PLAN_NO_NOTICE: {
    message: '工号 {{staffNo}} 没有需要书面通知委培单位的情况，没有打印。',
    remedy: '委培人员达不到要求、并已登记售后部经理处理意见的，才打印通知。',
  },
  E_PLAN_NO_FEEDBACK: {
    message: '工号 {{staffNo}} 不是委培人员，或还没有培训计划，没有打印。',
    remedy: '请检查该员工的来源是否为“委培”，并先制订培训计划。',
  },
  E_FINDING_NOT_BEGUN: {
    message: '第 {{position}} 项“{{content}}”还没有开始，没有登记。',
    remedy: '请在这一项开始之后再反馈培训情况。',
  },
  E_FINDING_NOTE: {
    message: '没有写情况说明，没有登记。',
    remedy: '请写明看到了什么，售后部经理据此核实。',
  },
  E_FINDING_OPEN: {
    message: '这一项已有同样的反馈（{{day}}）待处理，没有另外登记。',
    remedy: '请先在计划页“培训情况反馈”处理那一条。',
  },
  E_FINDING_OUTCOME: {
    message: '这个处理意见不适用于“$t(plans.finding.kind.{{kind}})”，没有保存。',
    remedy: '请从列出的处理意见中选择。',
  },
  E_FINDING_OWN: {
    message: '{{name}} 是当事人，不能对这条反馈提出处理意见，没有保存。',
    remedy: '请填写售后部经理；经理本人是当事人的，由其上级处理。',
  },
  E_FINDING_OPINION: {
    message: '没有写处理说明，没有保存。',
    remedy: '请写明核实的情况和理由。',
  },
  E_FINDING_DATE: {
    message: '日期 {{date}} 早于上一步的 {{earliest}}，没有保存。',
    remedy: '请填写 {{earliest}} 或以后的日期。',
  },
  E_FINDING_DECIDED: {
    message: '这条反馈已有处理意见，没有改动。',
    remedy: '需要更正时，请先撤回上一步，再重新登记。',
  },
  E_FINDING_DISCIPLINED: {
    message: '已据此给予处分 {{number}}，这条处理意见不能撤回，没有改动。',
    remedy: '请先在“处分”里撤销 {{number}} 并写明理由，再撤回这一步。',
  },
  E_FINDING_NO_NOTICE: {
    message: '这条反馈不需要书面通知（或还没有处理意见、已经通知），没有改动。',
    remedy: '只有委培人员达不到要求、并已有处理意见的才书面通知。',
  },
  E_PLAN_NOTHING_BACK: {
    message: '第 {{position}} 项还没有登记过任何步骤，没有可以撤回的。',
    remedy: '请选择已经开始的项目。',
  },
  E_PLAN_BUILT_ON: {
    message:
      '第 {{position}} 项“{{content}}”是在这一步之后进行的（现为“$t(plans.itemState.{{state}})”），没有撤回。',
    remedy: '请先撤回第 {{position}} 项“{{content}}”的上一步，再撤回这一步。',
  },
  E_PLAN_FOUND_ON: {
    message: '第 {{position}} 项“{{content}}”已登记培训情况反馈（{{day}}），撤回后它等于没有开始，没有撤回。',
    remedy: '请先在计划页“培训情况反馈”撤回那一条，再撤回这一步。',
  },
  E_PLAN_NOT_APPROVED: {
    message: '计划还没有批准（待签：{{steps}}），项目不能开始，没有改动。',
    remedy: '请在计划页“审批”登记意见，或在计划列表选中后“批量批准”；确需提前的，请用“越序开始”并写明理由。',
  },
  E_PLAN_REJECTED: {
    message: '这份计划没有获得同意，项目不能开始，没有改动。',
    remedy: '请取消这份计划后重新制订。',
  },
  E_PLAN_CANNOT_START: {
    message: '第 {{position}} 项“{{content}}”现在是“$t(plans.itemState.{{state}})”，不能开始，没有改动。',
    remedy: '只有“计划”或“退回”的项目可以开始。',
  },
  E_PLAN_CANNOT_OVERRIDE: {
    message: '第 {{position}} 项“{{content}}”现在是“$t(plans.itemState.{{state}})”，不能越序开始，没有改动。',
    remedy: '只有“计划”或“退回”的项目可以越序开始。',
  },
  E_PLAN_CANNOT_EVALUATE: {
    message: '第 {{position}} 项“{{content}}”现在是“$t(plans.itemState.{{state}})”，不能评估，没有改动。',
    remedy: '请先开始这一项，培训进行中才能评估。',
  },
  E_PLAN_CANNOT_CONFIRM: {
    message:
      '第 {{position}} 项“{{content}}”现在是“$t(plans.itemState.{{state}})”，受训人不能签名确认，没有改动。',
    remedy: '培训师评估之后才能由受训人签名确认。',
  },
  E_PLAN_CANNOT_DISPUTE: {
    message: '第 {{position}} 项“{{content}}”现在是“$t(plans.itemState.{{state}})”，不能提出异议，没有改动。',
    remedy: '异议只能在培训师评估之后、受训人签名之前提出。',
  },
  E_PLAN_CANNOT_SETTLE: {
    message:
      '第 {{position}} 项“{{content}}”现在是“$t(plans.itemState.{{state}})”，没有需要处理的异议或退回，没有改动。',
    remedy: '只有“有异议”的项目（或被退回而上工序作出合理解释的项目）可以处理。',
  },
  E_PLAN_CANNOT_RETURN: {
    message:
      '第 {{position}} 项“{{content}}”现在是“$t(plans.itemState.{{state}})”，不能由它退回上道工序，没有改动。',
    remedy: '下道工序在“计划”或“进行中”时才能把受训人退回上道工序。',
  },
  E_PLAN_CANNOT_REOPEN: {
    message: '第 {{position}} 项“{{content}}”现在是“$t(plans.itemState.{{state}})”，不能重新培训，没有改动。',
    remedy: '只有评估为“不合格”的项目需要重新培训。',
  },
  E_PLAN_ORDER: {
    message:
      '前一项（第 {{position}} 项“{{content}}”）还是“$t(plans.itemState.{{state}})”，本项不能开始，没有改动。',
    remedy: '请先让第 {{position}} 项“{{content}}”由受训人签名确认；确需提前的，请用“越序开始”并写明理由。',
  },
  E_PLAN_OVERRIDE_NOT_NEEDED: {
    message: '前一项已经确认（或本项是第一项），不需要越序，没有改动。',
    remedy: '前一项没有未了结的，请直接点“开始”。',
  },
  E_PLAN_TRAINER_MISSING: {
    message: '第 {{position}} 项“{{content}}”还没有培训师，不能评估，没有改动。',
    remedy: '请先选定培训师：评估由培训师负责，有异议时责任也在培训师。',
  },
  E_PLAN_NOT_LEARNT: {
    message: '第 {{position}} 项“{{content}}”评估为“不合格”，不能算作学会，没有改动。',
    remedy: '评估为“不合格”的，请点“重新培训”再教一次；受训人不同意评估的，可以提出异议。',
  },
  E_PLAN_REOPEN_NOT_FAILED: {
    message: '第 {{position}} 项“{{content}}”评估合格，不需要重新培训，没有改动。',
    remedy: '只有评估为“不合格”的才重新培训；合格的由受训人签名确认，不同意评估的请提出异议。',
  },
  E_PLAN_RETURN_FIRST: {
    message: '这是第一项，前面没有可以退回的工序，没有改动。',
    remedy: '第一项前面没有工序；本项没有学会时，请评估为“不合格”后重新培训。',
  },
  E_PLAN_RETURN_PREVIOUS: {
    message:
      '前一项（第 {{position}} 项“{{content}}”）是“$t(plans.itemState.{{state}})”，还没有确认，谈不上退回，没有改动。',
    remedy: '只有已经确认的前一项可以退回。',
  },
  E_PLAN_REASON_MISSING: {
    message: '没有写理由，没有改动。',
    remedy: '请写明理由，它会留在这份计划的记录里。',
  },
  E_PLAN_TAUGHT_MISSING: {
    message: '没有写实际培训内容，评估没有保存。',
    remedy: '请简要写明实际教了什么，计划表上要打印。',
  },
  E_PLAN_DATE_FUTURE: {
    message: '日期 {{date}} 在今天之后，没有保存。',
    remedy: '请填写今天或以前的日期。',
  },
  E_PLAN_DATE_EARLY: {
    message: '日期 {{date}} 早于上一步的 {{earliest}}，没有保存。',
    remedy: '请填写 {{earliest}} 或以后的日期。',
  },
  E_PLAN_ACTUAL_FROM: {
    message: '实际开始 {{date}} 早于这一项开始的 {{earliest}}，没有保存。',
    remedy: '请填写 {{earliest}} 或以后的日期。',
  },
  E_PLAN_ACTUAL_TO: {
    message: '实际结束 {{date}} 不在 {{from}} 到 {{to}} 之间，没有保存。',
    remedy: '实际结束不能早于开始，也不能晚于评估日期。',
  },
  E_PLAN_NOT_ACTIVE: {
    message: '计划 {{planNo}} 已是“$t(plans.state.{{state}})”，不能再改动。',
    remedy: '需要继续培训时，请为这名员工另外制订一份计划。',
  },
  E_PLAN_ALREADY_ACTIVE: {
    message: '{{name}} 已有一份进行中的计划 {{planNo}}，没有另外制订。',
    remedy: '请先完成或取消那一份计划。',
  },
  E_PLAN_TIER_REASON: {
    message: '人工选择培训级别没有写理由，没有制订计划。',
    remedy: '请写明理由，或改为按摸底考试成绩制订。',
  },
  E_PLAN_SCORE_OF_OTHER: {
    message: '所选的摸底成绩不是这名员工的，没有制订计划。',
    remedy: '请选择这名员工自己的摸底成绩。',
  },
  E_PLAN_SCORE_NOT_ENTRY: {
    message: '“{{exam}}”不是摸底考试，不能决定培训级别，没有制订计划。',
    remedy: '请选择摸底考试的成绩，或人工选择级别并写明理由。',
  },
  E_PLAN_ITEM_STARTED: {
    message:
      '第 {{position}} 项“{{content}}”已是“$t(plans.itemState.{{state}})”，计划内容不能再改，没有保存。',
    remedy: '只有“计划”状态的项目可以修改；评估之前仍可更换培训师。',
  },
  E_PLAN_ITEM_HAS_HISTORY: {
    message: '第 {{position}} 项“{{content}}”已有培训记录，不能删除。',
    remedy: '请把它做完；不再需要整份计划时可以取消计划。',
  },
  E_PLAN_LAST_ITEM: {
    message: '这是计划里唯一的一项，没有删除。',
    remedy: '不再需要这份计划时请取消计划。',
  },
  E_PLAN_POSITION: {
    message: '已经开始的项目前面不能再插入或移动，没有改动顺序。',
    remedy: '可以放在第 {{first}} 到第 {{last}} 位。',
  },
  E_PLAN_PLANNED_DATES: {
    message: '计划结束 {{to}} 早于计划开始 {{from}}，没有保存。',
    remedy: '请改正计划时间。',
  },
  E_PLAN_TRAINER_IS_TRAINEE: {
    message: '培训师不能是受训人自己，没有保存。',
    remedy: '请选择另一名培训师。',
  },
  E_PLAN_NOTHING_TO_LAY_OUT: {
    message: '没有尚未开始的项目，计划时间没有改动。',
    remedy: '已经开始的项目不再重排。',
  },
} as const;
