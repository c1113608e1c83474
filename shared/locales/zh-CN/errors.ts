import { seenCellErrors } from './seen-cell-errors';

/** Refusals that no feature owns. */
export const errors = {
  ...seenCellErrors,
  E_DOCUMENT_UNKNOWN: {
    message: '没有“{{name}}”这种表单，没有打印。',
    remedy: '请从帮助里列出的表单中选择，或升级到新的版本。',
  },
  E_INPUT_INVALID: {
    message: '“{{field}}”的内容不符合要求，没有保存。',
    remedy: '请按提示改正后再保存，已填写的内容都还在。',
  },
  E_NOT_FOUND: {
    message: '要找的记录已不存在，没有改动任何内容。',
    remedy: '请刷新列表后重新选择。',
  },
  E_RECORD_CHANGED: {
    message: '这条记录在您编辑期间已被改动，没有保存您的修改。',
    remedy: '请查看最新内容，再把您的修改填进去。',
  },
  E_NOT_OWNED: {
    message: '这条记录属于 {{owner}}，本单位不能修改。',
    remedy: '请联系 {{owner}} 修改后重新上报。',
  },
  E_APPEND_ONLY: {
    message: '这条记录只能追加、不能修改，没有改动任何内容。',
    remedy: '请另外登记一条更正记录。',
  },
  E_UNDO_UNKNOWN: {
    message: '要撤销的这一步不在操作记录里，没有改动任何内容。',
    remedy: '请刷新后查看现在的内容，需要时直接更正。',
  },
  E_UNDO_STAYS: {
    message: '这一步不能撤销：办结、打印、导入和收发文件都保留原样。没有改动任何内容。',
    remedy: '请在原来的页面更正，或办理相反的手续。',
  },
  E_UNDO_LEDGER: {
    message: '这一步登记了{{kind}}，只能追加、不能撤销。没有改动任何内容。',
    remedy: '请另外登记一条更正记录。',
  },
  E_UNDO_DONE: {
    message: '这一步已经撤销过了，没有改动任何内容。',
    remedy: '请刷新后查看现在的内容。',
  },
  E_UNDO_TOO_OLD: {
    message: '这一步是 {{day}} 做的，超过 {{days}} 天不能撤销。没有改动任何内容。',
    remedy: '请直接更正现在的内容。',
  },
  E_UNDO_CHANGED: {
    message: '{{kind}}“{{name}}”之后又有改动，这一步不能撤销。没有改动任何内容。',
    remedy: '请先撤销较新的改动，或直接更正现在的内容。',
  },
  E_UNDO_TAKEN: {
    message: '{{kind}}“{{name}}”的位置已被另一条记录占用，不能撤销。没有改动任何内容。',
    remedy: '请先删除或改动占用的那一条，再撤销。',
  },
  E_UNDO_REFERENCE_GONE: {
    message: '{{kind}}“{{name}}”用到的{{missingKind}}“{{missing}}”已被删除，不能撤销。没有改动任何内容。',
    remedy: '请先恢复“{{missing}}”，再撤销。',
  },
  E_UNDO_IN_USE: {
    message: '{{kind}}“{{name}}”已有 {{count}} 条{{by}}用到，不能撤销。没有改动任何内容。',
    remedy: '请先撤销或删除用到它的内容。',
  },
  E_RECORD_TEXT: {
    message: '“{{field}}”是空白，或含有看不见的控制字符：{{value}}。',
    remedy: '请由所属单位重新填写这一项。',
  },
  E_RECORD_DAY: {
    message: '“{{field}}”的日期 {{value}} 不可能：早于 1900 年，或晚于 {{today}}。',
    remedy: '请由所属单位改正日期。',
  },
  E_RECORD_OWNER: {
    message: '这种记录不能属于 {{owner}}。',
    remedy: '请由应当负责的单位登记。',
  },
  E_RECORD_RECKONED: {
    message: '“{{field}}”是 {{value}}，按它的依据应当是 {{expected}}。',
    remedy: '请由所属单位核对依据并重新计算。',
  },
  E_NOT_SET_UP: {
    message: '本机还没有完成首次设置。',
    remedy: '请打开程序完成首次设置，或运行 init 命令。',
  },
  E_UNKNOWN_CALL: {
    message: '程序不认识这个操作（{{channel}}），没有改动任何内容。',
    remedy: '请重新启动程序；仍然出现时请把日志交给信息人员。',
  },
  E_UNTRUSTED_SENDER: {
    message: '拒绝了来历不明的调用，没有改动任何内容。',
    remedy: '请重新启动程序。',
  },
  E_UNEXPECTED: {
    message: '程序内部出错，本次操作没有保存。',
    remedy: '请重试；仍然出现时请点“复制详情”交给信息人员。',
  },
  E_DATABASE_NEWER: {
    message: '数据文件由更新的版本（结构 {{found}}）保存，本程序只认识到结构 {{known}}，没有打开它。',
    remedy: '请安装新版梯队后再打开，数据没有任何改动。',
  },
  E_DATABASE_DAMAGED: {
    message: '数据文件无法读取（{{path}}），没有改动它。',
    remedy: '请用最近的备份恢复，并把原文件交给信息人员。',
  },
  E_DATABASE_LOCKED: {
    message: '数据文件正被另一个程序占用（{{path}}）。',
    remedy: '请关闭另一个梯队窗口或等待它的任务结束，再试一次。',
  },
  E_OFFICE_LOST: {
    message: '本单位的数据文件{{how}}（{{path}}），但旁边还有：{{found}}。这不是新单位，没有建立任何内容。',
    remedy:
      '请用备份恢复：{{backups}}。打开窗口会列出备份；命令行用 restore。确实要重新建立时，在窗口里输入“{{words}}”，或用 init --over-loss {{words}}。',
  },
  E_OFFICE_LOST_WORDS: {
    message: '输入的字不对，没有改动任何内容。',
    remedy: '要在剩下的数据上重新建立，请一字不差地输入“{{words}}”。',
  },
  E_OFFICE_OPEN_ELSEWHERE: {
    message: '这个单位已在另一个梯队窗口里打开（进程 {{pid}}），没有再打开一次。',
    remedy: '请回到那个窗口；看不到窗口时，在任务管理器里结束进程 {{pid}} 再打开。',
  },
  E_DISK_FULL: {
    message: '磁盘空间不足，本次没有保存，原有数据完好。',
    remedy: '请清理磁盘空间后重试。',
  },
  E_FILE_UNREADABLE: {
    message: '文件“{{name}}”打不开，没有改动任何内容。',
    remedy: '请检查文件是否存在、是否被其他程序占用，再试一次。',
  },
  E_FILE_OPEN_ELSEWHERE: {
    message: '文件“{{name}}”正被别的程序占用，没有改动任何内容。',
    remedy: '多半是它正在 Excel 或 WPS 里打开：请关闭后再试；也可能是杀毒软件或同步盘正在处理，稍等再试。',
  },
  E_FILE_UNWRITABLE: {
    message: '文件“{{name}}”写不进去，没有留下半个文件。',
    remedy:
      '如果它正在 Excel 或 WPS 里打开，请先关闭再试；否则请检查文件夹是否存在、是否可写、磁盘是否已满，或换一个位置。',
  },
  E_JOB_CANCELLED: {
    message: '任务已取消，没有改动任何内容。',
    remedy: '需要时请重新开始。',
  },
  E_JOB_DIED: {
    message: '处理任务意外中断，没有改动任何内容。',
    remedy: '请重试；仍然出现时请把该文件交给信息人员检查。',
  },
  E_FORM_CANCELLED: {
    message: '已取消打印，没有登记任何表单，没有占用编号。',
    remedy: '需要时请重新打印。',
  },
  E_FORM_PRINTING_FAILED: {
    message: '生成表单时出错，没有登记任何表单。',
    remedy: '请重试；仍然出现时请把日志交给信息人员。',
  },
  E_ATTACHMENT_MISSING: {
    message: '附件文件不在数据文件夹里（{{sha256}}）。',
    remedy: '请从备份恢复附件，或重新附上扫描件。',
  },
  E_ATTACHMENT_DAMAGED: {
    message: '附件文件已损坏（{{sha256}}），没有打开它。',
    remedy: '请从备份恢复附件，或重新附上扫描件。',
  },
  E_SHEET_FILE_TOO_LARGE: {
    message: '文件“{{name}}”太大（超过 {{max}} MB），没有读取。',
    remedy: '请把表格拆成几个文件，或删除其中的图片后另存，再分别导入。',
  },
  E_SHEET_BOMB: {
    message: '文件“{{name}}”展开后大得不正常，没有读取。',
    remedy: '请把需要的内容复制到新建的工作簿里另存为 .xlsx，再重新导入。',
  },
  E_SHEET_TOO_MANY_ROWS: {
    message: '工作表“{{sheet}}”超过 {{max}} 行，没有读取。',
    remedy: '请删除多余的空白行或把表格拆成几个文件后再导入。',
  },
  E_SHEET_TOO_MANY_COLUMNS: {
    message: '工作表“{{sheet}}”超过 {{max}} 列，没有读取。',
    remedy: '请只保留需要导入的列后再导入。',
  },
  E_SHEET_EMPTY_FILE: {
    message: '文件“{{name}}”是空的，没有可以导入的内容。',
    remedy: '请检查是否选错了文件，或使用空白模板填写。',
  },
  E_SHEET_DAMAGED: {
    message: '文件“{{name}}”不完整或已损坏，没有读取。',
    remedy: '请用 Excel 或 WPS 打开后另存为 .xlsx，或请对方重新发送。',
  },
  E_SHEET_OLD_FORMAT: {
    message: '文件“{{name}}”是旧版 Excel（.xls）或 WPS（.et）格式，没有读取。',
    remedy: '请用 Excel 或 WPS 打开，另存为“Excel 工作簿 (*.xlsx)”后再导入。',
  },
  E_SHEET_BINARY_FORMAT: {
    message: '文件“{{name}}”是二进制工作簿（.xlsb），没有读取。',
    remedy: '请用 Excel 打开，另存为“Excel 工作簿 (*.xlsx)”后再导入。',
  },
  E_SHEET_PASSWORD: {
    message: '文件“{{name}}”设有打开密码，没有读取。',
    remedy: '请在 Excel 或 WPS 里取消打开密码，另存为 .xlsx 后再导入。',
  },
  E_SHEET_IS_HTML: {
    message: '文件“{{name}}”其实是网页或 XML 表格，只是改了后缀，没有读取。',
    remedy: '请用 Excel 或 WPS 打开它，另存为“Excel 工作簿 (*.xlsx)”后再导入。',
  },
  E_SHEET_NOT_SHEET: {
    message: '文件“{{name}}”不是 .xlsx 或 .csv 表格，没有读取。',
    remedy: '请选择 .xlsx 或 .csv 文件；其他格式请先另存为 .xlsx。',
  },
  E_SHEET_ENCODING: {
    message: '文件“{{name}}”的文字编码认不出来（既不是 UTF-8 也不是 GBK），没有读取。',
    remedy: '请用 Excel 或 WPS 打开，另存为 .xlsx 或“CSV UTF-8”后再导入。',
  },
  E_SHEET_CSV_QUOTE: {
    message: '文件“{{name}}”第 {{row}} 行的引号没有成对，后面的内容无法分列，没有读取。',
    remedy: '请检查该行的英文双引号，或另存为 .xlsx 后再导入。',
  },
  E_SHEET_CELL_EMPTY: {
    message: '必填的内容是空的。',
    remedy: '请填写后再导入。',
  },
  E_SHEET_CELL_ERROR: {
    message: '单元格里是公式错误“{{value}}”。',
    remedy: '请改正公式，或直接填写正确的内容。',
  },
  E_SHEET_FORMULA_UNKNOWN: {
    message: '单元格里的公式没有保存计算结果，程序不会运行公式。',
    remedy: '请在 Excel 或 WPS 里打开并保存一次，或把公式换成数值。',
  },
  E_SHEET_NOT_DATE: {
    message: '“{{value}}”不是认得的日期。',
    remedy: '请写成 2026-03-05 这样的日期（年在前，年份四位）。',
  },
  E_SHEET_NOT_TIME: {
    message: '“{{value}}”不是认得的日期和时间。',
    remedy: '请写成 2026-03-05 08:30 这样，日期和几点几分都要有。',
  },
  E_SHEET_NOT_MONTH: {
    message: '“{{value}}”不是认得的月份。',
    remedy: '请写成 2026-04 这样的月份，并把单元格设为文本。',
  },
  E_SHEET_NOT_NUMBER: {
    message: '“{{value}}”不是数字。',
    remedy: '请只填写数字，不带单位。',
  },
  E_SHEET_NOT_CHOICE: {
    message: '“{{value}}”不在可选的内容里。',
    remedy: '请从这些里选一个：{{allowed}}。',
  },
  E_SHEET_TEXT_TOO_LONG: {
    message: '内容超过 {{max}} 个字。',
    remedy: '请缩短后再导入。',
  },
  E_SHEET_CODE_IS_DATE: {
    message: 'Excel 把这里的内容变成了日期（{{value}}），原来的写法已看不出。',
    remedy: '请把单元格设为文本，重新填写原来的内容。',
  },
  E_SHEET_CODE_IS_LOGICAL: {
    message: '这里是逻辑值（{{value}}），不是编号。',
    remedy: '请把单元格设为文本，重新填写原来的内容。',
  },
  E_SHEET_CODE_CUT: {
    message: '编号“{{value}}”太长，Excel 已把末几位变成 0 或科学计数。',
    remedy: '请把单元格设为文本，重新填写完整的编号。',
  },
  E_SHEET_CODE_AMBIGUOUS: {
    message: 'Excel 把编号变成了数字“{{value}}”，对应的有几个：{{codes}}。',
    remedy: '请把单元格设为文本，填写完整的编号。',
  },
  E_SHEET_CODE_LOOKS_LIKE: {
    message: '编号“{{value}}”和现有的几个编号数字相同、写法不同：{{codes}}。',
    remedy: '请照现有编号的写法原样填写要的那一个；分不清时请先在组织页面核对。',
  },
  E_SHEET_CODE_SAME: {
    message: '编号“{{value}}”和现有的“{{code}}”只是写法不同，已按“{{code}}”处理。',
    remedy: '请核对是不是同一个；不是的话请换一个数字不同的编号。',
  },
  E_SHEET_CODE_PADDED: {
    message: 'Excel 把编号变成了数字“{{value}}”，已按现有的“{{code}}”处理。',
    remedy: '请核对是不是 {{code}}；不是的话请把单元格设为文本后填写完整编号。',
  },
  E_SHEET_CODE_WAS_NUMBER: {
    message: '编号“{{value}}”在表格里是数字，前面如有 0 已经丢失；没有对应的现有编号，按“{{value}}”处理。',
    remedy: '如果编号前面有 0，请把单元格设为文本后填写完整编号，再导入。',
  },
  E_SHEET_TIME_LEFT: {
    message: '“{{value}}”带有时间，只取了日期 {{date}}。',
    remedy: '如果日期正确，不用处理。',
  },
} as const;
