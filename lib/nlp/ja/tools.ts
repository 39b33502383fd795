import { suggestTools as suggest, type ToolWords } from "../grammar/suggest-tools";

const words: ToolWords = {
  check: /確認|チェック|監視|点検|検証|調べ|モニタ|ping|疎通|テスト|見張|検知|\bcheck|\bmonitor/iu,
  checkable:
    /サーバー?|ホスト|マシン|サービス|データベース|DB|クラスタ|API|エンドポイント|サイト|ページ|証明書|tls|ssl|ドメイン|dns|ポート|ディスク|メモリ|cpu|負荷|バックアップ|システム|ルーター|ゲートウェイ|キュー|ステータス|server|disk|website/iu,
  state:
    /サーバー?|ホスト|死活|ディスク|メモリ|cpu|負荷|ポート\d|証明書|tls|ssl|dns|稼働|疎通|ヘルスチェック|応答時間|レイテンシ|uptime|health|ping/iu,
  read: /取得|ダウンロード|呼び出|リクエスト|叩|読み|アクセス|スクレイピング|クロール|検索|検証|post|get|fetch|download|call/iu,
  web: /url|api|エンドポイント|webサイト|サイト|ページ|リンク|webhook|http/iu,
  mail: /メール|送信|送る|送って|送り|通知|知らせ|リマインド|教えて|連絡|報告|共有|配信|アラート|思い出させ|起こし|声をかけ|へ$|宛|転送|催促|告知|e-?mail|mail/iu,
  reminder:
    /^[^。、]{1,60}(?:をリマインド|よう(?:に)?(?:教えて|知らせて|リマインド|声をかけて|言って)|を思い出させて|のを思い出させ|を知らせて)(?:してください|ください|する)?[。]?$/u,
};

export function suggestTools(text: string): string[] {
  return suggest(text, words);
}
