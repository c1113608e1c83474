import { help } from './texts/zh-CN/help';
import { paper } from './texts/zh-CN/paper';
import { sheet } from './texts/zh-CN/sheet';

export const zhCN = {
  texts: {
    help,
    nav: {
      onboarding: '入职培训',
    },
    reminder: {
      due: '到期 {{due}}',
      extensionDue: '延长期到期 {{due}}',
    },
    title: '入职培训',
    description: '培训期从入职日算起；到期前提醒，期满决定转正、延长、辞退或调换岗位。',
    empty: '没有在培训期的员工',
    emptyHint: '新员工状态为“培训期”时，会自动出现在这里。',
    search: '姓名、拼音或工号',
    start: '另定开始日期',
    decide: '作出决定',
    extend: '延长培训期',
    apply: '转正申请',
    filter: {
      open: '培训期中',
      decided: '已决定',
      all: '全部',
    },
    column: {
      staff: '员工',
      startsOn: '开始',
      dueOn: '到期',
      left: '剩余',
      extension: '延长',
      requestedOn: '转正申请',
      outcome: '结果',
      outcomeOn: '决定日期',
      reason: '理由',
    },
    daysLeft: '还有 {{count}} 天',
    daysOver: '已超过 {{count}} 天',
    dueToday: '今天到期',
    months: '{{count}} 个月',
    outcome: {
      confirmed: '转正',
      earlyConfirmed: '提前转正',
      toGradingExam: '直接考级',
      dismissed: '辞退',
      movedPost: '调换岗位',
      left: '本人离职',
      terminated: '其他原因终止',
    },
    field: {
      on: '决定日期',
      outcome: '决定',
      reason: '理由',
      post: '新岗位',
      months: '延长几个月',
      requestedOn: '本人申请日期',
      request: '本人申请的理由',
      staff: '员工',
      startsOn: '培训开始日期',
      appliedOn: '申请日期',
      evaluation: '部门评价',
      waiverReason: '免考理由',
      waiverBy: '免考批准人',
      waiverPaper: '免考文件',
    },
    waiver: '免考（只在经批准不考核时填写）',
    exams: '转正考核',
    noExams: '培训期内还没有考核成绩。',
    examLine: '{{heldOn}} {{name}}（{{type}}）{{score}} 分',
    standing: {
      none: '未考核',
      incomplete: '只考了一项',
      failed: '不合格',
      passed: '合格',
    },
    source: '依据：{{source}}',
    rules: '规则允许什么',
    allowed: '可以',
    extensionLeft: '可以，最多 {{count}} 个月',
    derivation: '{{startsOn}} 开始，{{months}} 个月到 {{baseDueOn}}。',
    derivationExtended: '延长 {{extensionMonths}} 个月后到 {{dueOn}}。',
    trade:
      '到 {{on}} 行业经验满 {{years}} 年（满 {{early}} 年的自 {{earlyFrom}} 起可申请提前转正，满 {{grading}} 年的可直接考级）。',
    tradeUnknown: '没有登记从业起始日期：不能提前转正或直接考级。',
    cli: {
      view: {
        onboarding: '入职培训、考核与转正',
      },
    },
    paperSheet: sheet,
    timelineReason: '{{outcome}}：{{reason}}',
    done: {
      decided: '已决定：{{outcome}}',
      extended: '培训期延长到 {{dueOn}}',
      applied: '转正申请已登记',
      started: '已登记，到 {{dueOn}} 为止',
    },
  },
  reminders: {
    onboardingEnding: '入职培训即将到期',
  },
  errors: {
    E_ONBOARDING_NOT_TRAINING: {
      message: '{{name}} 不在“培训期”，没有进行中的入职培训。',
      remedy: '需要重新培训时，请先把员工状态改为“培训期”。',
    },
    E_ONBOARDING_OPEN: {
      message: '{{name}} 已有一段到 {{due}} 为止的入职培训，没有另外开始。',
      remedy: '请先对它作出决定。',
    },
    E_ONBOARDING_DECIDED: {
      message: '这段入职培训已经决定为“$t(onboarding.outcome.{{outcome}})”，没有改动。',
      remedy: '需要再次培训时请另外开始一段入职培训。',
    },
    E_ONBOARDING_DATE_EARLY: {
      message: '日期 {{date}} 早于上一步的 {{from}}，没有保存。',
      remedy: '请填写 {{from}} 或以后的日期。',
    },
    E_ONBOARDING_DATE_FUTURE: {
      message: '日期 {{date}} 在今天之后，没有保存。',
      remedy: '请填写今天或以前的日期。',
    },
    E_ONBOARDING_TOO_EARLY: {
      message: '{{date}} 还不能作此决定，没有改动。',
      remedy: '{{from}} 起可以。',
    },
    E_ONBOARDING_NOT_EARLY: {
      message: '正常培训期已于 {{due}} 届满，不再是提前转正，没有改动。',
      remedy: '{{due}} 起是正常转正，请选择“转正”。',
    },
    E_ONBOARDING_TRADE_UNKNOWN: {
      message: '没有登记从业起始日期，无法确认满 {{needed}} 年行业经验，没有改动。',
      remedy: '须有 {{needed}} 年行业经验；请先在员工资料里填写从业起始日期。',
    },
    E_ONBOARDING_TRADE_SHORT: {
      message: '行业经验满 {{years}} 年，不足 {{needed}} 年，没有改动。',
      remedy: '须满 {{needed}} 年行业经验（现满 {{years}} 年），请等培训期满后转正。',
    },
    E_ONBOARDING_EXTENDED_BEFORE: {
      message: '培训期最多延长 {{times}} 次，已经用完，没有改动。',
      remedy: '只能延长 {{times}} 次；期满考核仍不合格的，请决定辞退或调换岗位。',
    },
    E_ONBOARDING_MONTHS: {
      message: '最多还能延长 {{max}} 个月，没有改动。',
      remedy: '请减少延长的月数。',
    },
    E_ONBOARDING_EXAM_MISSING: {
      message: '培训期内没有转正考核成绩，不能转正，没有改动。',
      remedy:
        '请先录入综合考试，或理论和实操两项成绩（合格线 总分/理论/实操：{{marks}}；暂定的实操不算，请补齐评委）；经批准免考的，请在转正申请里登记免考理由、批准人和文件。',
    },
    E_ONBOARDING_EXAM_INCOMPLETE: {
      message: '转正考核只有一项成绩（{{scores}}），不能转正，没有改动。',
      remedy:
        '理论和实操都要合格：请录入另一项成绩，或登记免考（合格线 总分/理论/实操：{{marks}}）。实操已录入而仍是暂定的，请补齐评委，或凭批复登记。',
    },
    E_ONBOARDING_EXAM_FAILED: {
      message: '转正考核未合格（{{scores}}），不能转正，没有改动。',
      remedy:
        '合格线 总分/理论/实操：{{marks}}。可补考合格后再转正，或按本人到期前的书面申请延长培训期，或登记免考。',
    },
    E_ONBOARDING_NOT_APPLIED: {
      message: '还没有登记转正申请，没有改动。',
      remedy: '请先在“转正申请”里登记申请日期和部门评价，再逐级审批。',
    },
    E_ONBOARDING_REJECTED: {
      message: '转正申请已被不同意，没有改动。',
      remedy: '需要时请登记新的转正申请，再逐级审批；或选择其他决定。',
    },
    E_ONBOARDING_NOT_APPROVED: {
      message: '转正审批还没有完成，没有改动。',
      remedy: '还需要：{{steps}}。请在“转正申请”里登记审批意见。',
    },
    E_ONBOARDING_REQUEST_EARLY: {
      message: '本人申请日期 {{date}} 早于可以申请提前转正的 {{from}}，没有改动。',
      remedy: '请在 {{from}} 或以后由本人重新申请。',
    },
    E_ONBOARDING_EXAM_PASSED: {
      message: '转正考核已经合格，不能以不合格为由作此决定，没有改动。',
      remedy: '合格的请办理转正；因其他原因的，请选择“本人离职”或“其他原因终止”。',
    },
    E_ONBOARDING_NO_FAILED_EXAM: {
      message: '没有不合格的转正考核成绩，不能以不合格为由作此决定，没有改动。',
      remedy:
        '请先组织考核并录入成绩（暂定的实操不算，请补齐评委）；因违纪等其他原因的选择“其他原因终止”，本人提出的选择“本人离职”。',
    },
    E_ONBOARDING_NO_SECOND_EXAM: {
      message: '培训期已按本人 {{requestedOn}} 的申请延长，延长后还没有不合格的考核成绩，没有改动。',
      remedy: '请在延长期满时再次考核并录入成绩；因其他原因的选择“本人离职”或“其他原因终止”。',
    },
    E_ONBOARDING_EXTENSION_LATE: {
      message: '本人申请日期 {{date}} 晚于到期日 {{due}}，没有延长。',
      remedy: '延长须由本人在 {{due}} 或以前书面申请；已过期的请决定转正、辞退或调换岗位。',
    },
    E_ONBOARDING_EXTENSION_NO_FAIL: {
      message: '到 {{date}} 为止没有不合格的转正考核成绩，没有延长。',
      remedy: '考核不合格后才可申请延长：请先录入考核成绩。',
    },
    E_ONBOARDING_WAIVER: {
      message: '免考的理由、批准人和文件没有写全，没有保存。',
      remedy: '请三项都填写，或三项都留空。',
    },
    E_ONBOARDING_NO_CASE: {
      message: '这段入职培训的决定没有附考核和审批依据。',
      remedy: '请对方单位用新版本重新上报。',
    },
    E_FORM_NO_ONBOARDING: {
      message: '这名员工没有登记过入职培训，没有打印。',
      remedy: '请先登记转正申请，再打印转正审批表。',
    },
    E_ONBOARDING_REASON_MISSING: {
      message: '没有写理由，没有改动。',
      remedy: '请写明理由（延长与提前转正须由本人申请）。',
    },
    E_ONBOARDING_POST_MISSING: {
      message: '调换岗位没有选新的岗位，没有改动。',
      remedy: '请选择与现在不同的岗位。',
    },
  },
  kinds: {
    onboarding: '入职培训',
    onboardingCase: '转正依据',
  },
  documents: {
    onboardingSheet: '员工转正审批表',
  },
  fields: {
    dueOn: '到期日',
    extensionMonths: '延长月数',
    extensionReason: '延长原因',
    extensionRequestedOn: '申请延长日期',
    outcome: '结论',
    outcomeOn: '结论日期',
    outcomeReason: '结论原因',
    onboardingId: '入职培训',
    requestedOn: '转正申请日期',
    evaluation: '部门评价',
    waiverReason: '免考理由',
    waiverBy: '免考批准人',
    waiverPaper: '免考文件',
    exams: '考核成绩',
  },
  values: {
    outcome: {
      confirmed: '转正',
      earlyConfirmed: '提前转正',
      toGradingExam: '参加定级考核',
      dismissed: '辞退',
      movedPost: '调岗',
      left: '本人离职',
      terminated: '其他原因终止',
    },
  },
  paper,
} as const;
