import { help } from './texts/zh-CN/help';
import { paper } from './texts/zh-CN/paper';

export const zhCN = {
  texts: {
    help,
    nav: {
      onboarding: '入职培训',
    },
    reminder: {
      due: '到期 {{due}}',
    },
    title: '入职培训',
    description: '培训期从入职日算起；到期前提醒，期满决定转正、延长、辞退或调换岗位。',
    empty: '没有在培训期的员工',
    emptyHint: '新员工状态为“培训期”时，会自动出现在这里。',
    search: '姓名、拼音或工号',
    start: '另定开始日期',
    decide: '作出决定',
    extend: '延长培训期',
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
    },
    rules: '规则允许什么',
    allowed: '可以',
    extensionLeft: '可以，最多 {{count}} 个月',
    derivation: '{{startsOn}} 开始，{{months}} 个月到 {{baseDueOn}}。',
    derivationExtended: '延长 {{extensionMonths}} 个月后到 {{dueOn}}。',
    trade:
      '到 {{on}} 行业经验满 {{years}} 年（满 {{early}} 年的自 {{earlyFrom}} 起可申请提前转正，满 {{grading}} 年的可直接考级）。',
    tradeUnknown: '没有登记从业起始日期：不能提前转正或直接考级。',
    timelineReason: '{{outcome}}：{{reason}}',
    done: {
      decided: '已决定：{{outcome}}',
      extended: '培训期延长到 {{dueOn}}',
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
    E_ONBOARDING_BEFORE_HIRE: {
      message: '开始日期 {{date}} 早于入职日期 {{hired}}，没有保存。',
      remedy: '请填写 {{hired}} 或以后的日期。',
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
      remedy: '只能延长 {{times}} 次；期满仍不合格的，请决定辞退或调换岗位。',
    },
    E_ONBOARDING_MONTHS: {
      message: '最多还能延长 {{max}} 个月，没有改动。',
      remedy: '请减少延长的月数。',
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
  },
  fields: {
    dueOn: '到期日',
    extensionMonths: '延长月数',
    extensionReason: '延长原因',
    extensionRequestedOn: '申请延长日期',
    outcome: '结论',
    outcomeOn: '结论日期',
    outcomeReason: '结论原因',
  },
  values: {
    outcome: {
      confirmed: '转正',
      earlyConfirmed: '提前转正',
      toGradingExam: '参加定级考核',
      dismissed: '辞退',
      movedPost: '调岗',
    },
  },
  paper,
} as const;
