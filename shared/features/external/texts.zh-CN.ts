import { help } from './texts/zh-CN/help';
import { paper } from './texts/zh-CN/paper';

export const zhCN = {
  errors: {
    E_EXTERNAL_DATES: {
      message: '结束日期 {{to}} 早于开始日期 {{from}}，没有保存。',
      remedy: '请改正日期。',
    },
    E_EXTERNAL_AGREEMENT: {
      message: '外部培训必须先签协议：协议编号和签订日期都要填写，没有保存。',
      remedy: '请填写协议编号和签订日期；还没有签的，请先签。',
    },
    E_EXTERNAL_SIGNED_LATE: {
      message: '协议签订于 {{signed}}，晚于培训开始的 {{from}}，没有保存。',
      remedy: '协议须在培训开始之前签订，请核对日期。',
    },
    E_EXTERNAL_NOT_DEALER: {
      message: '这名员工不是经销商委培人员，不能按天收费，没有保存。',
      remedy: '请核对员工来源，或改为“签订协议”的外部培训。',
    },
    E_EXTERNAL_OVERLAP: {
      message: '{{name}} 在这段时间已有“{{title}}”，没有保存。',
      remedy: '请改正日期，或先修改那一次培训。',
    },
  },
  kinds: {
    externalTraining: '外部培训',
  },
  fields: {
    agreementNo: '协议编号',
    agreementSignedOn: '签协议日期',
    chargeCents: '费用（分）',
    endsOn: '结束日期',
    kind: '类型',
    provider: '培训机构',
    title: '标题',
  },
  texts: {
    help,
    title: '外部培训',
    description: '先签协议再外出培训；经销商委培人员不合格而继续培训的，按天收费。',
    empty: '还没有外部培训',
    emptyHint: '点“登记外部培训”，协议须在开始之前签订。',
    add: '登记外部培训',
    edit: '修改外部培训',
    search: '姓名、拼音、工号或名称',
    kind: {
      agreement: '签订协议',
      dealerContinued: '委培续训',
    },
    column: {
      staff: '员工',
      title: '培训名称',
      provider: '培训机构',
      kind: '类别',
      time: '时间',
      agreement: '协议',
      charge: '收费',
    },
    field: {
      staff: '员工',
      title: '培训名称',
      provider: '培训机构',
      kind: '类别',
      agreementNo: '协议编号',
      agreementSignedOn: '协议签订日期',
      startsOn: '开始日期',
      endsOn: '结束日期',
      note: '备注',
    },
    charge: '{{days}} 天 × {{perDay}} 元 = {{total}} 元',
    chargeHint: '首尾两天都计算在内，单价取自培训标准。',
    saved: '已保存外部培训',
    removed: '已删除外部培训',
    yuan: '{{amount}} 元',
  },
  paper,
} as const;
