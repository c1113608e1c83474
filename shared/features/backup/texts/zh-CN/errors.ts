export const errors = {
  E_BACKUP_NO_PASSPHRASE: {
    message: '还没有设置备份口令，没有做备份。',
    remedy: '请在“备份与恢复”里设置口令；命令行第一次备份时用 TIDUI_PASSPHRASE 或标准输入给出口令。',
  },
  E_BACKUP_PASSPHRASE_DIFFERS: {
    message: '给出的口令不是本单位现在的备份口令，没有做备份。',
    remedy: '已设口令的单位备份时不需要口令：请去掉 TIDUI_PASSPHRASE；要换口令，请在“备份与恢复”里换。',
  },
  E_BACKUP_PASSPHRASE_SHORT: {
    message: '备份口令太短，没有设置。',
    remedy: '请至少用 {{count}} 个字。',
  },
  E_BACKUP_NO_FOLDER: {
    message: '还没有选备份位置，没有做备份。',
    remedy: '请在“备份与恢复”里选择另一块磁盘、U 盘或网络文件夹。',
  },
  E_BACKUP_FOLDER_AWAY: {
    message: '现在找不到备份位置“{{folder}}”，没有做备份。',
    remedy: '请插好 U 盘或连上网络文件夹再试，或换一个备份位置。',
  },
  E_BACKUP_EXTENSION: {
    message: '备份文件要以 .tdb 结尾，“{{name}}”不是，没有写入任何内容。',
    remedy: '请换一个以 .tdb 结尾的文件名，或给一个文件夹。',
  },
  E_BACKUP_UNSOUND: {
    message: '备份回读核对没有通过（{{place}}），没有留下这份备份，以前的备份都还在。',
    remedy: '请再试一次；仍然不行时换一个位置，并让信息人员运行 check。',
  },
  E_BACKUP_DAMAGED: {
    message: '备份“{{name}}”不完整或被改动过，没有改动任何内容。',
    remedy: '请重新复制这个文件，或换另一份备份。',
  },
  E_BACKUP_UNKNOWN_FILE: {
    message: '“{{name}}”不是梯队的备份，没有改动任何内容。',
    remedy: '请选择以 .tdb 结尾的备份文件。',
  },
  E_BACKUP_UNREADABLE: {
    message: '备份“{{name}}”读不出来，没有改动任何内容。',
    remedy: '请检查文件是否还在、U 盘是否插好，再试一次。',
  },
  E_BACKUP_NEWER: {
    message: '这份备份由更新的版本 {{app}} 制作，没有改动任何内容。',
    remedy: '请安装 {{app}} 或更新的版本后再恢复。',
  },
  E_BACKUP_SECRET: {
    message: '口令或恢复码不对，备份没有打开，没有改动任何内容。',
    remedy: '请用做这份备份时的口令，或打印出来的恢复码；注意大小写和输入法。',
  },
  E_BACKUP_NEEDS_SECRET: {
    message: '恢复需要备份的口令或恢复码，没有改动任何内容。',
    remedy: '请用环境变量 TIDUI_PASSPHRASE 或标准输入的第一行给出。',
  },
  E_BACKUP_GONE: {
    message: '预览过的备份已不在手边，没有改动任何内容。',
    remedy: '请重新选择备份并预览。',
  },
  E_RESTORE_BUSY: {
    message: '有文件正被别的程序占用（{{path}}），没有恢复，原来的数据完好。',
    remedy: '请关闭打开着的文件和其他梯队窗口，再恢复一次。',
  },
} as const;
