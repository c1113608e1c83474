import { fieldsOfAny } from './texts/zh-CN/fields';
import { words } from './texts/zh-CN/words';

export const zhCN = {
  texts: {
    cli: {
      exportVocabulary: '把现行的表格用词写入文件，供修改',
      publishVocabulary: '把改好的表格用词文件发布为新版本（由总部或未接总部的单位发布）',
      word: { file: '表格用词文件（JSON）' },
      option: { from: '从哪天起生效，最早明天' },
    },
    editor: {
      title: '标准',
      description:
        '定级、积分、培训、考核等全部数字和清单都在这里。修改即发布新版本，从生效日起执行，已有结果仍按当时的版本。',
      version: '第 {{versionNo}} 版，自 {{day}} 起',
      upcoming: '待生效',
      inForce: '现行第 {{versionNo}} 版，自 {{day}} 起执行。',
      readOnly: '标准由总部统一发布，本单位只能查看。',
      fixed: '这是程序自身的上限，只能查看，不发布新版本。',
      effectiveFrom: '新版本生效日期',
      preview: '预览并发布',
      discard: '放弃修改',
      previewTitle: '新版本改了什么，影响谁',
      faults: '新版本还有问题，不能发布',
      differences: '与现行版本的差别',
      differencesTo: '与现行第 {{versionNo}} 版的差别',
      place: '位置',
      before: '现行',
      after: '新版本',
      affected: '影响谁',
      affectedNone: '共测算 {{judged}} 人，没有人的等级会变。',
      affectedSome:
        '共测算 {{judged}} 人，{{count}} 人的等级会变。已有定级不受影响，只在下次定级时按新版本计算。',
      affectedUnknown: '另有 {{count}} 人的历史定级没有留下原始数据，无法测算。',
      staff: '员工',
      refused: '不能定级',
      publish: '发布新版本',
      published: '已发布第 {{versionNo}} 版，自 {{day}} 起生效',
      none: '无',
      absent: '没有',
      yes: '是',
      no: '否',
      addRow: '添加“{{label}}”一行',
      removeRow: '删除“{{label}}”第 {{no}} 行',
      rowActions: '操作',
    },
    help: {
      purpose:
        '查看和发布各项标准：分数线、积分、培训、考核、审批链、日历等。数字都带依据，结果按当时的版本计算。',
      jobs: {
        first: '在左边选一项标准，直接修改数字或文字；已有代号的行不能删除，因为记录要用它。',
        second: '点“预览并发布”，先看与现行版本的差别和影响谁，再发布；新版本最早从明天起生效。',
        third: '分公司只能查看总部发布的标准；没有总部的单位可以自己发布。',
      },
    },
  },
  errors: {
    E_STANDARD_FIXED: {
      message: '这项标准是程序自身的上限，不能发布新版本。',
      remedy: '不用处理；需要放宽时请联系软件提供方升级程序。',
    },
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
  standardWords: words,
  standardFields: {
    any: fieldsOfAny,
    desk: {
      retakeDays: '补考到期提醒（提前天数）',
    },
  },
  standardReach: {
    vocabulary: '从生效日起导入和粘贴的表格按新用词识别；已导入的不变。',
    desk: '从生效日起，工作台按新的天数提醒；已有记录不变。',
  },
} as const;
