export const errors = {
  E_KEYS_DAMAGED: {
    message: '本单位的密钥文件无法读取，没有改动任何内容。',
    remedy: '请从备份恢复数据文件夹里的 keys 文件夹；没有备份时请联系总部重新接入。',
  },
  E_KEYS_MISSING: {
    message: '本单位的密钥不在了，而别的单位认的是它；没有改动任何内容，也没有另做密钥。',
    remedy:
      '请用备份恢复（密钥在备份里）。没有备份时，在“文件交接”里换新密钥（命令行 keys renew），再与对方重新配对。',
  },
  E_KEYS_LOCKED_BY_SYSTEM: {
    message: '本单位的密钥由另一台电脑或另一个系统账户保护，这里打不开，没有改动任何内容。',
    remedy: '请用首次设置时的系统账户运行；已更换电脑时请联系总部重新接入。',
  },
  E_KEYS_NEED_CODE: {
    message: '打开本单位密钥需要恢复码，现在没有或不正确，没有改动任何内容。',
    remedy: '请把恢复码写回 keys 文件夹里的 recovery-code.txt，或放进环境变量 TIDUI_RECOVERY_CODE 后重试。',
  },
  E_NOT_HEAD_OFFICE: {
    message: '这一步只能在总部进行，本机是分公司，没有改动任何内容。',
    remedy: '请把文件交给总部处理。',
  },
  E_NOT_A_BRANCH: {
    message: '这一步只能在分公司进行，本机是总部，没有改动任何内容。',
    remedy: '请在分公司的电脑上操作。',
  },
  E_NOT_PAIRED: {
    message: '本单位还没有接入总部，不能上报。',
    remedy: '请向总部索取配对文件，在“文件交接”里点“接入总部”。',
  },
  E_PAIRING_OWN_CODE: {
    message: '单位编号 {{code}} 是总部自己的编号，没有生成配对文件。',
    remedy: '请填写分公司的编号。',
  },
  E_PAIRING_OTHER_BRANCH: {
    message: '这个配对文件是给 {{code}} 的，本单位是 {{own}}，没有写入任何内容。',
    remedy: '请向总部索取给 {{own}} 的配对文件。',
  },
  E_PAIRING_EXPIRED: {
    message: '这次配对的有效期到 {{date}}，已经过期，没有写入任何内容。',
    remedy: '请总部重新生成配对文件，分公司重新接入。',
  },
  E_PAIRING_OLDER: {
    message: '这是第 {{no}} 号配对文件，本单位已用第 {{last}} 号接入，没有写入任何内容。',
    remedy: '不需要处理；如要重新接入，请向总部索取新的配对文件。',
  },
  E_PAIRING_SUPERSEDED: {
    message: '{{name}}（{{code}}）上报时用的不是最新的配对文件，没有写入任何内容。',
    remedy: '请该单位先用最新的配对文件接入总部，再重新上报。',
  },
  E_PAIRING_OTHER_HEAD: {
    message: '这个配对文件来自总部 {{code}}，本单位已接入总部 {{known}}，没有写入任何内容。',
    remedy: '请核对文件来源；确实更换总部时请联系信息人员。',
  },
  E_PAIRING_HEAD_KEY_CHANGED: {
    message: '总部 {{code}} 的密钥与以前不同，新指纹是 {{fingerprint}}，没有写入任何内容。',
    remedy: '请打电话与总部逐组核对指纹，一致后输入该指纹确认接入；不一致请勿接入。',
  },
  E_PEER_REVOKED: {
    message: '{{name}}（{{code}}）的接入已被停用，它的上报没有写入。',
    remedy: '需要恢复时请重新为它生成配对文件。',
  },
  E_PACKAGE_DAMAGED: {
    message: '文件已损坏：内容被改动过或没有传完整，没有写入任何内容。',
    remedy: '请对方重新拷贝或重新发送原文件；仍然不行时请对方重新生成。',
  },
  E_PACKAGE_NOT_FOR_US: {
    message: '本单位的密钥打不开这个文件：它是给其他单位的，或文件开头已损坏，没有写入任何内容。',
    remedy: '请对方核对接收单位；确实是给本单位的，请重新拷贝或重新生成。',
  },
  E_PACKAGE_SIGNATURE: {
    message: '文件的签名不对：内容在签名后被改动过，没有写入任何内容。',
    remedy: '请勿使用这个文件，请对方重新生成并当面核对。',
  },
  E_PACKAGE_UNKNOWN_SENDER: {
    message: '不认识签发单位 {{name}}（{{code}}），没有写入任何内容。',
    remedy: '请先为该单位生成配对文件，由它接入后重新上报。',
  },
  E_PACKAGE_KEY_CHANGED: {
    message: '{{name}}（{{code}}）这次用了另一把密钥，指纹是 {{fingerprint}}，没有写入任何内容。',
    remedy: '请打电话核对；确实更换了电脑时，请重新为它生成配对文件。',
  },
  E_PACKAGE_CONFIRM_FINGERPRINT: {
    message:
      '这是 {{name}}（{{code}}）接入后的第一份上报，密钥指纹是 {{fingerprint}}，核对之前没有写入任何内容。',
    remedy: '请打电话请对方读出“文件交接”页上的指纹，逐组核对一致后确认（命令行用 --confirm-fingerprint）。',
  },
  E_PACKAGE_FINGERPRINT_DIFFERS: {
    message:
      '给出的密钥指纹“{{given}}”与 {{name}}（{{code}}）文件里的不一样，文件里的是 {{fingerprint}}，没有写入任何内容。',
    remedy:
      '请打电话请对方重新读出“文件交接”页上的指纹并逐组核对；确实不同时不要接收，请对方重新生成上报文件。',
  },
  E_PACKAGE_NEWER: {
    message: '这个文件由更新的版本生成，需要梯队 {{app}} 或更高版本才能读取，没有写入任何内容。',
    remedy: '请先升级本机的梯队，再接收这个文件。',
  },
  E_PACKAGE_OTHER_KIND: {
    message: '这是{{kind}}，不能在这里使用，没有写入任何内容。',
    remedy: '请选择正确的文件，或到对应的功能里打开它。',
  },
  E_PACKAGE_ENCRYPTED: {
    message: '“{{name}}”是加密的文件，不是配对文件，没有写入任何内容。',
    remedy: '请选择总部给的配对文件（扩展名 .tdp）。',
  },
  E_PACKAGE_UNKNOWN_FILE: {
    message: '“{{name}}”不是梯队的交接文件，没有写入任何内容。',
    remedy: '请选择正确的文件；Excel 表格请用“导入”。',
  },
  E_PACKAGE_EXTENSION: {
    message: '文件“{{name}}”的扩展名不对，应当是 {{extension}}，没有写入任何内容。',
    remedy: '请核对是否选错文件；文件名被改过时请改回 {{extension}}。',
  },
  E_PACKAGE_TOO_LARGE: {
    message: '文件超过了允许的大小或数量（上限 {{limit}}），没有写入任何内容。',
    remedy: '请对方核对文件；确有需要时请总部调整标准里的上限。',
  },
  E_PACKAGE_BOMB: {
    message: '文件里的“{{part}}”解压后大得不正常，可能是恶意文件，没有写入任何内容。',
    remedy: '请勿再打开这个文件，并联系信息人员。',
  },
  E_PACKAGE_STRANGE_PART: {
    message: '文件里有不应出现的内容“{{part}}”，没有写入任何内容。',
    remedy: '请勿使用这个文件，请对方重新生成。',
  },
  E_PACKAGE_PART_TWICE: {
    message: '文件里的“{{part}}”出现了两次，没有写入任何内容。',
    remedy: '请勿使用这个文件，请对方重新生成。',
  },
  E_PACKAGE_PARTS_DIFFER: {
    message: '文件的内容与它的清单不符，没有写入任何内容。',
    remedy: '请对方重新生成；仍然不行时请把文件交给信息人员。',
  },
  E_PACKAGE_LINE_TOO_LONG: {
    message: '文件里有一条记录超过了允许的长度（{{limit}}），没有写入任何内容。',
    remedy: '请对方重新生成；仍然不行时请把文件交给信息人员。',
  },
  E_PACKAGE_UNKNOWN_KIND: {
    message: '文件里有本程序不认识的记录“{{kind}}”，没有写入任何内容。',
    remedy: '请先升级本机的梯队，再接收这个文件。',
  },
  E_PACKAGE_ATTACHMENT_TYPE: {
    message: '附件“{{part}}”不是 PDF、JPG 或 PNG，没有写入任何内容。',
    remedy: '请对方换成允许的格式后重新上报。',
  },
  E_ATTACHMENT_FILE_MISSING: {
    message: '附件“{{name}}”的文件不在数据文件夹里，没有生成上报文件。',
    remedy: '请重新附上扫描件，或从备份恢复附件后再上报。',
  },
  E_REPORT_OLDER: {
    message:
      '{{name}}（{{code}}）的第 {{no}} 号上报早于已收到的第 {{last}} 号，其内容已经包含在内，没有写入任何内容。',
    remedy: '不需要处理，可以丢弃这个文件。',
  },
  E_REPORT_GAP: {
    message: '{{name}}（{{code}}）的第 {{no}} 号上报之前还缺第 {{missing}} 号，没有写入任何内容。',
    remedy: '请对方补交第 {{missing}} 号文件并先接收它，或请对方重新做一份“全部”上报。',
  },
  E_REPORT_FORK: {
    message:
      '{{name}}（{{code}}）的第 {{no}} 号上报接不上已收到的第 {{last}} 号：对方可能从旧备份恢复过，没有写入任何内容。',
    remedy: '请对方重新做一份“全部”上报，再接收那一份。',
  },
  E_REPORT_CONFLICTS: {
    message: '有 {{count}} 条记录版本相同而内容不同，整份上报没有写入。',
    remedy: '请查看冲突的记录，并请对方重新做一份“全部”上报。',
  },
  E_REPORT_RECORDS_REFUSED: {
    message: '有 {{count}} 条记录不能接收，整份上报没有写入。',
    remedy: '请查看每条记录的原因，请对方改正后重新上报。',
  },
  E_RECORD_UNREADABLE: {
    message: '{{kind}}第 {{row}} 条无法读取。',
    remedy: '请对方重新生成上报文件。',
  },
  E_RECORD_FIELD: {
    message: '{{kind}}第 {{row}} 条的“{{field}}”不符合要求：{{value}}。',
    remedy: '请对方改正这条记录后重新上报。',
  },
  E_RECORD_UNKNOWN_FIELD: {
    message: '{{kind}}第 {{row}} 条有本程序不认识的内容“{{field}}”。',
    remedy: '请先升级本机的梯队，再接收这个文件。',
  },
  E_RECORD_NOT_OF_SENDER: {
    message: '{{kind}}第 {{row}} 条属于 {{owner}}，不属于上报单位 {{sender}}。',
    remedy: '请由 {{owner}} 自己上报这条记录。',
  },
  E_RECORD_OWNED_ELSEWHERE: {
    message: '{{kind}}第 {{row}} 条在本机属于 {{owner}}，上报单位不能改动它。',
    remedy: '请核对人员是否已调动，并由所属单位上报。',
  },
  E_RECORD_TWICE: {
    message: '{{kind}}第 {{row}} 条在文件里出现了两次：{{value}}。',
    remedy: '请对方重新生成上报文件。',
  },
  E_RECORD_REFERENCE: {
    message: '{{kind}}第 {{row}} 条的“{{field}}”指向一条不存在或属于其他单位的记录：{{value}}。',
    remedy: '请对方做一份“全部”上报；仍然不行时请对方改正这条记录。',
  },
  E_RECORD_NUMBER_TAKEN: {
    message: '{{kind}}第 {{row}} 条的“{{field}}”与该单位的另一条记录重复：{{value}}。',
    remedy: '请对方改正重复的编号或名称后重新上报。',
  },
  E_RECORD_REJECTED: {
    message: '{{kind}}第 {{row}} 条的内容前后矛盾，不能保存：{{value}}。',
    remedy: '请对方改正这条记录后重新上报。',
  },
  E_RECORD_ATTACHMENT: {
    message: '{{kind}}第 {{row}} 条的附件没有随文件带来，或与登记的大小、类型不符：{{value}}。',
    remedy: '请对方做一份“全部”上报；仍然不行时请对方重新附上扫描件。',
  },
  E_STANDARD_UNKNOWN: {
    message: '文件用到标准 {{doc}} 第 {{versionNo}} 版，本机没有这一版，没有写入任何内容。',
    remedy: '请核对双方的标准版本；需要时请升级本机的梯队。',
  },
  E_STANDARD_DIFFERS: {
    message: '标准 {{doc}} 第 {{versionNo}} 版在双方的内容不一样，没有写入任何内容。',
    remedy: '请把文件交给信息人员核对标准。',
  },
  E_STANDARD_NUMBER_TAKEN: {
    message: '标准 {{doc}} 第 {{versionNo}} 版在本机已是另一份内容，没有写入任何内容。',
    remedy: '请总部以更高的版本号发布后重新生成配对文件。',
  },
  E_UNDO_BUILT_ON: {
    message:
      '{{code}} 的第 {{no}} 号上报已不能撤销：之后收到了新的上报，或有内容以它为基础。没有改动任何内容。',
    remedy: '请先撤销较新的上报；有内容以它为基础时请直接更正。',
  },
  E_CHOSEN_FILE_GONE: {
    message: '所选的文件已失效，没有改动任何内容。',
    remedy: '请重新选择文件。',
  },
} as const;
