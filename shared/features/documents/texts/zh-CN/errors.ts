export const errors = {
  E_DOCUMENT_CHANGED_SINCE_PREVIEW: {
    message: '预览之后数据有变化，没有打印：纸上的内容会和刚才看到的不一样。',
    remedy: '预览已经更新，请重新核对后再打印。',
  },
  E_FORM_LIFE: {
    message: '表单 {{number}} 不可能从“$t(documents.state.{{from}})”变为“$t(documents.state.{{to}})”。',
    remedy: '请由所属单位核对纸面：表单按打印、签字、扫描、归档的顺序办理，作废的不能恢复。',
  },
  E_FORM_CONTENT: {
    message: '表单 {{number}} 打印出来的内容与登记的不一致，或在打印之后被改动。',
    remedy: '请由所属单位核对纸面；需要更正时作废后重新打印。',
  },
  E_FORM_WRONG_STATE: {
    message:
      '表单 {{number}} 目前是“$t(documents.state.{{state}})”，不能$t(documents.action.{{action}})，没有改动。',
    remedy: '请按打印、签字、扫描、归档的顺序办理；作废的表单请重新打印。',
  },
  E_FORM_SIGNED_DAY: {
    message: '签字日期必须在 {{from}}（打印日）和 {{to}}（今天）之间，没有登记。',
    remedy: '请按纸上写的日期重新填写。',
  },
  E_FORM_REASON_MISSING: {
    message: '作废必须写明原因，没有作废。',
    remedy: '请填写原因后再作废。',
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
  E_FORM_PERIOD: {
    message: '《{{title}}》不能按“{{period}}”打印，没有登记任何表单。',
    remedy: '期间请写成 2026、2026-03、2026-Q1 或 2026-H1；不按期间的表单请用 --staff、--session 或 --all。',
  },
  E_FORM_NOT_ABOUT_SESSIONS: {
    message: '《{{title}}》不是按培训场次打印的表，不能用场次 {{sessionNo}} 来选，没有打印。',
    remedy: '请用员工工号（--staff）或 --all 选择；按场次打印的是培训签到表和培训记录表。',
  },
  E_FORM_NOT_BY_NUMBER: {
    message: '《{{title}}》没有自己的编号，不能用编号 {{number}} 来选，没有打印。',
    remedy: '请用员工工号（--staff）、场次编号（--session）或 --all 选择。',
  },
  E_FORM_NUMBER_UNKNOWN: {
    message: '本单位没有编号为 {{number}} 的《{{title}}》，没有打印。',
    remedy: '请按列表里的编号核对；已撤回的不打印。',
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
} as const;
