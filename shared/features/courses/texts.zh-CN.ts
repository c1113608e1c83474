import { help } from './texts/zh-CN/help';
export const zhCN = {
  texts: {
    help,
    nav: {
      courses: '课程目录',
    },
    firstStep: {
      courses: '建立课程目录',
    },
    title: '课程目录',
    description: '课程是培训场次的依据，编号不能重复。总部下发的课程只能查看和复制。',
    add: '新增课程',
    copy: '复制',
    edit: '修改课程',
    another: '是另一门同名的课程',
    'new': '新增课程',
    search: '按编号、名称、拼音查找',
    empty: '还没有课程',
    emptyHint: '点“新增课程”录入，或从 Excel 导入课程目录。',
    code: '课程编号',
    name: '课程名称',
    area: '类别',
    tier: '层级',
    method: '方式',
    hours: '课时',
    materials: '教材与资料',
    productSeries: '产品系列',
    seriesPlaceholder: '输入后按回车，可填多个',
    sessions: '场次',
    owner: '来源',
    own: '本单位',
    handedDown: '总部下发',
    allAreas: '全部类别',
    allTiers: '全部层级',
    deleted: '已删除课程 {{code}} {{name}}',
    deleteTitle: '删除课程',
    deleteBody: '要删除课程 {{code}} {{name}} 吗？删除后可以撤销。',
    readOnly: '这门课程由总部下发，本单位不能修改；可以复制一份再改。',
    tiers: {
      basic: '基础',
      intermediate: '中级',
      advanced: '高级',
    },
    methods: {
      lecture: '理论讲授',
      practice: '实操演练',
      roleplay: '角色扮演',
      field: '实战演练',
      online: '在线',
      external: '外部',
    },
    areas: {
      product: '产品知识',
      service: '服务技能',
      teamwork: '团队协作',
      safety: '安全',
      rules: '规章制度',
      management: '管理',
    },
    workbook: {
      exampleCourse: '变频空调电路原理',
    },
  },
  errors: {
    E_COURSE_CODE_LOOKS_SAME: {
      message: '课程编号 {{code}} 与“{{name}}”的编号 {{known}} 只是写法不同，没有保存。',
      remedy: '是同一门课的，请修改 {{known}}；是另一门课的，请换一个分得清的编号。',
    },
    E_COURSE_SHEET_SAME_NAME: {
      message: '课程 {{code}} 与已有的 {{known}} 同名（{{name}}），按另一门课新增。',
      remedy: '是同一门课的，请把表格里的编号改成 {{known}}，再重新读取。',
    },
    E_COURSE_SAME_NAME: {
      message: '已有同名的课程：{{known}} {{name}}，还没有保存。',
      remedy: '是同一门课的，请修改 {{known}}；确是另一门课的，请勾选确认后再保存。',
    },
    E_COURSE_CODE_TAKEN: {
      message: '课程编号 {{code}} 已经用于“{{name}}”，没有保存。',
      remedy: '请换一个编号，或直接修改那门课程。',
    },
    E_COURSE_IN_USE: {
      message: '这门课程已有 {{count}} 个培训场次，没有删除。',
      remedy: '有场次的课程要保留作依据；不再使用时请改名注明“停用”。',
    },
    E_COURSE_HOURS: {
      message: '课时 {{value}} 不对，没有导入。',
      remedy: '请填写大于 0 的数，或留空。',
    },
  },
  kinds: {
    course: '课程',
  },
  fields: {
    area: '类别',
    code: '编号',
    hours: '课时',
    materials: '教材',
    method: '方式',
    productSeries: '产品系列',
    tier: '层级',
  },
  workbooks: {
    courses: '课程目录',
  },
  values: {
    tier: {
      basic: '基础',
      intermediate: '中级',
      advanced: '高级',
    },
    method: {
      lecture: '理论讲授',
      practice: '实操演练',
      roleplay: '角色扮演',
      field: '实战演练',
      online: '在线',
      external: '外部',
    },
    area: {
      product: '产品知识',
      service: '服务技能',
      teamwork: '团队协作',
      safety: '安全',
      rules: '规章制度',
      management: '管理',
    },
  },
  standards: {
    training: '培训标准',
  },
  standardFields: {
    training: {
      months: '培训期（月）',
      min: '最低分',
      max: '最高分',
      satisfaction: '满意度',
    },
  },
  standardReach: {
    training: '从生效日起新制订的培训计划和新入职人员按新标准；已有计划不变。',
  },
} as const;
