export const standards = {
  tier: { basic: '基础', intermediate: '中级', advanced: '高级' },
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
} as const;

export const standardsErrors = {};
