export const zhCN = {
  errors: {
    E_STANDARD_INVALID: {
      message: '标准中的“{{place}}”不符合要求（{{detail}}），没有发布。',
      remedy: '请检查：分数段从 0 开始并逐级升高，权重合计为 100，数字在允许范围内。',
    },
    E_STANDARD_EFFECTIVE_PAST: {
      message: '生效日期 {{effectiveFrom}} 不晚于今天（{{today}}），没有发布。',
      remedy: '新版本只能从明天或以后生效，已有结果才不会变动。',
    },
    E_STANDARD_EFFECTIVE_BEFORE: {
      message: '生效日期 {{effectiveFrom}} 早于最新版本的 {{before}}，没有发布。',
      remedy: '请填写不早于 {{before}} 的日期。',
    },
    E_VOCABULARY_FILE: {
      message: '“{{name}}”不是表格用词文件，没有发布。',
      remedy: '请先用 export-vocabulary 导出现行版本，在那个文件里修改。',
    },
    E_VOCABULARY_TWICE: {
      message: '用词“{{word}}”有两个意思（{{list}}：{{one}}、{{other}}），没有发布。',
      remedy: '请只保留一处，另一处删去。',
    },
    E_STANDARD_NOT_YOURS: {
      message: '标准由总部统一发布，本单位不能修改。',
      remedy: '请联系总部发布新版本。',
    },
  },
  texts: {
    cli: {
      exportVocabulary: '把现行的表格用词写入文件，供修改',
      publishVocabulary: '把改好的表格用词文件发布为新版本（由总部或未接总部的单位发布）',
      word: { file: '表格用词文件（JSON）' },
      option: { from: '从哪天起生效，最早明天' },
    },
  },
  kinds: {
    standard: '标准',
  },
  fields: {
    body: '内容',
    doc: '文档',
    effectiveFrom: '生效日',
    versionNo: '版本号',
  },
  standards: {
    desk: '提醒标准',
    vocabulary: '表格用词',
  },
} as const;
