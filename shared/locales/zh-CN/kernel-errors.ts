export const kernelErrors = {
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
  E_DISK_FULL: {
    message: '磁盘空间不足，本次没有保存，原有数据完好。',
    remedy: '请清理磁盘空间后重试。',
  },
  E_FILE_UNREADABLE: {
    message: '文件“{{name}}”打不开，没有改动任何内容。',
    remedy: '请检查文件是否存在、是否被其他程序占用，再试一次。',
  },
  E_FILE_UNWRITABLE: {
    message: '文件“{{name}}”写不进去，没有留下半个文件。',
    remedy: '请检查文件夹是否存在、是否可写、磁盘是否已满，或换一个位置。',
  },
  E_JOB_CANCELLED: {
    message: '任务已取消，没有改动任何内容。',
    remedy: '需要时请重新开始。',
  },
  E_JOB_DIED: {
    message: '处理任务意外中断，没有改动任何内容。',
    remedy: '请重试；仍然出现时请把该文件交给信息人员检查。',
  },
} as const;
