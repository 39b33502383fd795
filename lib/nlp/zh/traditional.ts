const pairs =
  "周週 礼禮 个個 点點 时時 钟鐘 后後 间間 从從 开開 结結 总總 过過 这這 两兩 号號 双雙 单單 数數 节節 东東 纽紐 约約 伦倫 达達 尔爾 国國 韩韓 吗嗎 么麼 么麽 为為 们們 请請 烦煩 帮幫 谢謝 发發 给給 检檢 查查 备備 报報 份份 务務 划劃 删刪 启啟 续續 执執 运運 调調 动動 线線 阳陽 马馬 刚剛 离離 还還 并並 现現 实實 线線 来來 会會 对對 说說 错錯 应應 该該 换換 当當 岁歲 历曆 农農 与與 并併 让讓 试試 听聽 写寫 读讀 课課 题題 网網 页頁 库庫 务務 订訂 统統 计計 监監 测測 传傳 邮郵 件件 讯訊 账賬 单單 导導 归歸 档檔 压壓 缩縮 记記 录錄 复複 制製 认認 审審 预預 约約 购購 买買 卖賣 销銷 热熱 览覽 综綜 总總 较較 较較 变變 抓抓 拉拉 叫叫 练練 习習 学學 种種 浇澆 喂餵 洗洗 打打 扫掃 关關 闭閉 灯燈 热熱 药藥 门門 车車 车車 飞飛 机機 场場 讨討 论論 会會 议議 挂掛 终終 级級 继繼 进進 连連 续續 随隨 须須 类類 类類 哪哪 么么 样樣 几幾 见見 见見 里裡 里裏 头頭 尽盡 尾尾 晚晚 间間 际際 圣聖 诞誕 庆慶 劳勞 妇婦 师師 情情 满滿 迟遲 后後 缓緩 顺順 移移 挪挪 恢恢 暂暫 停停 触觸 发發 即即 刻刻 显顯 示示 列列 已已 准準 备備".split(
    " ",
  );
const traditional = new Map<string, string>();
for (const pair of pairs) {
  const [simple = "", other = ""] = [...pair];
  if (simple !== other) traditional.set(simple, (traditional.get(simple) ?? "") + other);
}

/** The forms and what they look like in traditional characters; 周 and 週 are both written there. */
export function bothScripts(forms: string): string {
  const all = new Set<string>();
  for (const form of forms.split("|")) {
    all.add(form);
    const other = [...form].map((sign) => traditional.get(sign)?.charAt(0) ?? sign).join("");
    all.add(other);
    all.add(other.replaceAll("週", "周"));
    all.add(form.replaceAll("周", "週"));
  }
  return [...all].join("|");
}

/** A pattern in simplified characters that sees traditional ones too. */
export function pattern(source: string, flags = "u"): RegExp {
  const key = `${flags}/${source}`;
  const made = patterns.get(key) ?? compiled(source, flags);
  patterns.set(key, made);
  return made;
}

const patterns = new Map<string, RegExp>();

function compiled(source: string, flags: string): RegExp {
  let inClass = false;
  let escaped = false;
  let result = "";
  for (const sign of source) {
    const other = escaped ? undefined : traditional.get(sign);
    if (!escaped && sign === "[") inClass = true;
    else if (!escaped && sign === "]") inClass = false;
    escaped = sign === "\\" && !escaped;
    result += other === undefined ? sign : inClass ? sign + other : `[${sign}${other}]`;
  }
  return new RegExp(result, flags);
}
