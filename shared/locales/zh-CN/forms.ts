import { formsPaper } from './forms-paper';

export const forms = {
  title: '表单登记',
  description: '打印过的每一张表：签字、扫描、归档到哪一步了。',
  form: {
    trainingPlan: '培训计划表',
    signInSheet: '培训签到表',
    trainingRecord: '培训记录表',
    trainingFile: '员工培训档案',
    gradingSheet: '定级审批表',
    pointsSheet: '月度积分考核表',
    appraisalSheet: '绩效考核表',
    improvementSheet: '绩效面谈及改进计划',
    scoreSheet: '考核成绩单',
  },
  state: { printed: '已打印', signed: '已签字', scanAttached: '已附扫描件', filed: '已归档', void: '已作废' },
  action: { markSigned: '登记签字', attachScan: '附上扫描件', file: '归档', void: '作废' },
  column: {
    number: '编号',
    form: '表单',
    subject: '对象',
    state: '状态',
    pages: '页数',
    printedAt: '打印时间',
    signedOn: '签字日期',
  },
  filter: { form: '表单', state: '状态', search: '编号、姓名、工号' },
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
    hash: '内容指纹',
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
    draft: '草稿',
    unnumbered: '（草稿，未编号）',
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
    unprintable: {
      alone: '没有占用编号。',
      batch: '这一批有 {{unprintable}} 张打不出来，其余 {{others}} 张能打印；没有占用编号。',
    },
    subjects: '共 {{count}} 张表单',
  },
  sign: { title: '登记签字', day: '签字日期', done: '已登记 {{count}} 张表单的签字' },
  scan: {
    attach: '选择扫描件…',
    replace: '更换扫描件…',
    find: '按扫描件查找…',
    done: '扫描件已附到 {{number}}',
  },
  filing: { done: '已归档 {{count}} 张表单' },
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
  paper: formsPaper,
};

export const formsErrors = {
  E_FORM_WRONG_STATE: {
    message: '表单 {{number}} 目前是“$t(forms.state.{{state}})”，不能$t(forms.action.{{action}})，没有改动。',
    remedy: '请按打印、签字、扫描、归档的顺序办理；作废的表单请重新打印。',
  },
  E_FORM_SIGNED_DAY: {
    message: '签字日期必须在 {{from}}（打印日）和 {{to}}（今天）之间，没有登记。',
    remedy: '请按纸上写的日期重新填写。',
  },
  E_FORM_REASON_MISSING: { message: '作废必须写明原因，没有作废。', remedy: '请填写原因后再作废。' },
  E_FORM_GLYPH_MISSING: {
    message:
      '《{{title}}》（{{subject}}）的“{{field}}”里，“{{text}}”中的字“{{character}}”（{{codePoint}}）打不出来，没有生成表单。$t(forms.print.unprintable.{{extent}})',
    remedy:
      '请在这条记录里把这个字改成能打印的写法后再打印，其他内容不受影响；也可以不选这张，先打印其余的。',
  },
  E_FORM_NO_SUBJECT: {
    message: '没有可以打印的内容，没有登记任何表单。',
    remedy: '请先选择要打印的人员、计划或场次。',
  },
  E_FORM_SUBJECT_GONE: {
    message: '要打印的记录已不存在，没有登记任何表单。',
    remedy: '请刷新列表后重新选择。',
  },
  E_FORM_STAFF_UNKNOWN: {
    message: '没有工号为 {{staffNo}} 的员工，没有打印。',
    remedy: '请核对工号（注意前面的 0）后重试。',
  },
  E_FORM_SESSION_UNKNOWN: {
    message: '没有编号为 {{sessionNo}} 的培训场次，没有打印。',
    remedy: '请核对场次编号后重试。',
  },
  E_FORM_NOT_ABOUT_SESSIONS: {
    message: '《{{title}}》不是按培训场次打印的表，不能用场次 {{sessionNo}} 来选，没有打印。',
    remedy: '请用员工工号（--staff）或 --all 选择；按场次打印的是培训签到表和培训记录表。',
  },
  E_FORM_NONE_FOR_STAFF: {
    message: '工号 {{staffNo}} 还没有可以打印的《{{title}}》，没有打印。',
    remedy: '请先在程序里登记这张表的内容，再打印。',
  },
  E_FORM_FILE_TYPE: {
    message: '表单只能存成 PDF，不能写成“{{name}}”，没有写入任何文件。',
    remedy: '请使用以 .pdf 结尾的文件名。',
  },
  E_FORM_NO_PLAN: {
    message: '工号 {{staffNo}} 还没有培训计划，没有打印。',
    remedy: '请先为该员工制订培训计划。',
  },
  E_FORM_NO_SESSION: {
    message: '工号 {{staffNo}} 没有参加任何培训场次，没有打印。',
    remedy: '请先把该员工加入场次。',
  },
  E_FORM_NUMBER_TAKEN: {
    message: '编号 {{number}} 刚被另一个程序用掉，没有登记。',
    remedy: '请等另一个打印任务结束后再打印一次。',
  },
  E_FORM_CANCELLED: { message: '已取消打印，没有登记任何表单，没有占用编号。', remedy: '需要时请重新打印。' },
  E_FORM_PRINTING_FAILED: {
    message: '生成表单时出错，没有登记任何表单。',
    remedy: '请重试；仍然出现时请把日志交给信息人员。',
  },
  E_FORM_PRINTER: {
    message: '系统没有接受打印任务（{{printer}}），表单已登记并保存在本机。',
    remedy: '请检查打印机，或在表单登记里打开该表单后用系统程序打印。',
  },
  E_SCAN_TYPE: {
    message: '“{{name}}”不是 PDF、JPEG 或 PNG 文件，没有附上。',
    remedy: '请把扫描件存为 PDF、JPEG 或 PNG 后重试。',
  },
  E_SCAN_SIZE: {
    message: '“{{name}}”超过 {{limit}} MB 或是空文件，没有附上。',
    remedy: '请降低扫描分辨率（200–300 dpi 足够）后重试。',
  },
  E_SCAN_OTHER_FORM: {
    message: '扫描件上的二维码是 {{found}}，不是 {{number}}，没有附上。',
    remedy: '请选择对应的扫描件，或在表单 {{found}} 上附上它。',
  },
  E_SCAN_NO_CODE: {
    message: '在“{{name}}”上没有读到本系统的二维码。',
    remedy: '请先打开对应的表单，再附上扫描件。',
  },
  E_SCAN_UNKNOWN_FORM: {
    message: '二维码指向表单 {{number}}，本单位没有登记过它。',
    remedy: '请核对扫描件是不是别的单位的表单。',
  },
  E_ATTACHMENT_MISSING: {
    message: '附件文件不在数据文件夹里（{{sha256}}）。',
    remedy: '请从备份恢复附件，或重新附上扫描件。',
  },
  E_ATTACHMENT_DAMAGED: {
    message: '附件文件已损坏（{{sha256}}），没有打开它。',
    remedy: '请从备份恢复附件，或重新附上扫描件。',
  },
};
