import { errors } from './texts/zh-CN/errors';
import { help } from './texts/zh-CN/help';
import { paper } from './texts/zh-CN/paper';
import { records } from './texts/zh-CN/records';

export const zhCN = {
  texts: {
    help,
    firstStep: {
      signed: '打印签到表，签字后登记',
    },
    nav: {
      register: '表单登记',
    },
    reminder: {
      printed: '{{number}}',
    },
    title: '表单登记',
    description: '打印过的每一张表：签字、扫描、归档到哪一步了。',
    state: {
      printed: '已打印',
      signed: '已签字',
      scanAttached: '已附扫描件',
      filed: '已归档',
      void: '已作废',
    },
    action: {
      markSigned: '登记签字',
      attachScan: '附上扫描件',
      file: '归档',
      void: '作废',
    },
    column: {
      number: '编号',
      document: '表单',
      subject: '对象',
      state: '状态',
      pages: '页数',
      printedAt: '打印时间',
      signedOn: '签字日期',
    },
    filter: {
      document: '表单',
      state: '状态',
      search: '编号、姓名、工号',
    },
    empty: {
      title: '还没有打印过表单',
      hint: '在培训计划、培训场次或员工页面点“打印”，打印过的表会登记在这里。',
    },
    life: {
      title: '办理进度',
      printed: '打印',
      signed: '签字',
      scanAttached: '扫描',
      filed: '归档',
      signedHint: '各方在纸上签好字后登记签字日期。',
      scanHint: '扫描或拍照签好字的纸件（PDF、JPEG、PNG）。',
      fileHint: '核对扫描件后归档；归档后扫描件不能再更换。',
    },
    detail: {
      title: '表单 {{number}}',
      content: '表单内容',
      replaces: '取代 {{number}}',
      replacedBy: '已由 {{number}} 取代',
      note: '作废原因：{{note}}',
      viewPaper: '查看表单',
      viewScan: '查看扫描件',
      openPaper: '用系统程序打开',
      openScan: '打开扫描件',
      noScan: '还没有扫描件',
      hash: '防改码（内容改动即不同）',
    },
    changed: {
      afterPrint: '打印之后内容有变动，纸上的不是最新内容。',
      afterSigned: '签字之后内容有变动，签过字的纸件与现在的记录不一致。',
      printAnew: '重新打印',
      gone: '原记录已删除，纸件保留为凭证。',
    },
    print: {
      button: '打印',
      title: '打印预览',
      draftHint: '预览不编号。点“打印”“保存”或“打开”时登记编号并生成正式表单。',
      print: '打印',
      save: '保存为文件',
      open: '用系统程序打开',
      printer: '打印机',
      systemPrinter: '默认打印机',
      page: '第 {{page}} / {{pages}} 页',
      previousPage: '上一页',
      nextPage: '下一页',
      zoomIn: '放大',
      zoomOut: '缩小',
      fitWidth: '适合宽度',
      registered: '已登记 {{count}} 张表单',
      sent: '已交给打印机',
      saved: '已保存到 {{path}}',
      saveTogether: '合并为一个文件保存',
      saveApart: '每张表一个文件保存',
      unreadable: '这个文件显示不出来，请用系统程序打开。',
      progress: '正在生成表单 {{done}} / {{total}}',
      subjects: '共 {{count}} 张表单',
    },
    sign: {
      title: '登记签字',
      day: '签字日期',
      done: '已登记 {{count}} 张表单的签字',
    },
    scan: {
      attach: '选择扫描件…',
      replace: '更换扫描件…',
      find: '按扫描件查找…',
      done: '扫描件已附到 {{number}}',
    },
    filing: {
      done: '已归档 {{count}} 张表单',
    },
    voiding: {
      title: '作废表单',
      reason: '作废原因',
      body: '作废后不能恢复，编号不再使用。',
      done: '已作废 {{count}} 张表单',
    },
    dialog: {
      chooseScan: '选择签字后的扫描件',
      scanFiles: '扫描件',
      savePdf: '保存表单',
      pdfFiles: 'PDF 文件',
      saveFolder: '选择保存文件夹',
    },
    cli: {
      print: '打印表单为 PDF',
      word: {
        document: '表单，见 tidui --help；也可写纸面上的标题',
        staff: '更多工号',
      },
      option: {
        out: '要写入的 PDF 文件',
        staff: '工号，用逗号隔开或重复写',
        session: '场次编号，用逗号隔开或重复写',
        all: '所有人',
      },
    },
  },
  reminders: {
    printedUnsigned: '已打印未签字',
  },
  errors,
  kinds: records.kinds,
  fields: records.fields,
  values: records.values,
  documents: {
    trainingFile: '员工培训档案',
  },
  standards: {
    forms: '表单标准',
  },
  paper,
} as const;
