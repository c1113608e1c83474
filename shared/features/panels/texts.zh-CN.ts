const WAY = '请补齐评委并录入评分；补不齐的，凭总部批复在“评委”里登记文号和日期。';

export const zhCN = {
  errors: {
    E_PANEL_NONE: {
      message: '实操只有一个总分，没有评委评分，成绩是暂定的。',
      remedy: '请按部门录入评委评分，或扫描附上签字的成绩单；都没有的，凭总部批复在“评委”里登记文号和日期。',
    },
    E_PANEL_ABSENT: {
      message: '要有 {{required}} 个部门评分，现有 {{actual}} 个，缺 {{departments}}，成绩是暂定的。',
      remedy: WAY,
    },
    E_PANEL_DEPARTMENTS: {
      message: '要有 {{required}} 个部门评分，现有 {{actual}} 个，成绩是暂定的。',
      remedy: WAY,
    },
    E_PANEL_MEMBERS: {
      message:
        '要有 {{required}} 名评委（来自 {{departments}} 个以上部门），现有 {{actual}} 名，成绩是暂定的。',
      remedy: WAY,
    },
    E_PANEL_SEAT: {
      message: '评委会里要有{{department}}的人，成绩是暂定的。',
      remedy: WAY,
    },
    E_PANEL_WEIGHTS: {
      message: '{{member}} 评分的权重合计不是 100。',
      remedy: '请调整权重，使合计等于 100。',
    },
    E_PANEL_CANDIDATE: {
      message: '评委 {{member}} 是被考核人本人，不能给自己评分。',
      remedy:
        '请在“评委”里改由他人评分，或把这一格留空；人数因此不够的，凭总部批复在“评委”里登记文号和日期。',
    },
    E_PANEL_MENTOR: {
      message: '评委 {{member}} 是被考核人的带教师傅，应当回避。',
      remedy:
        '请在“评委”里改由他人评分，或把这一格留空；人数因此不够的，凭总部批复在“评委”里登记文号和日期。',
    },
    E_PANEL_RELATIVE: {
      message: '评委 {{member}} 申报与被考核人有亲属关系，应当回避。',
      remedy:
        '请在“评委”里改由他人评分，或把这一格留空；人数因此不够的，凭总部批复在“评委”里登记文号和日期。',
    },
    E_PANEL_COVER: {
      message: '凭批复要同时写明文号和日期，日期不能晚于今天（{{today}}），没有保存。',
      remedy: '请填写批复的文号和日期；没有批复的，两项都留空。',
    },
  },
  standards: {
    panels: '评委会标准',
  },
  standardFields: {
    panels: {
      departments: '部门数',
    },
  },
  standardReach: {
    panels: '从生效日起举行的考试和述职按新评委要求；已有成绩不变。',
  },
  texts: {
    provisional: '暂定',
    covered: '凭批复 {{no}}（{{day}}）',
    spread: '评委最高分与最低分相差 {{spread}} 分，超过 {{max}} 分，请核对',
    coverNo: '批复文号（凭批复）',
    coverOn: '批复日期',
    coverHint: '评委补不齐时，凭总部批复按现有评委定分；没有批复的不填。',
    relatives: '亲属回避（申报）',
  },
} as const;
