import { suggestTools as suggest, type ToolWords } from "../grammar/suggest-tools";
import { pattern } from "./traditional";

const words: ToolWords = {
  check: pattern(
    "检查|巡检|监控|监测|检测|探测|核查|查看|看一?[眼下]|查一?[下遍]|ping|验证|测试|能不能打开|是否正常|\\bcheck|\\bmonitor",
    "iu",
  ),
  checkable: pattern(
    "服务器|主机|机器|服务|数据库|集群|接口|api|网站|官网|网页|站点|证书|tls|ssl|域名|dns|端口|磁盘|硬盘|内存|cpu|负载|备份|系统|网关|状态|链接|server|disk|website",
    "iu",
  ),
  state: pattern(
    "服务器|主机|磁盘|硬盘空间|内存|cpu|负载|端口|证书|tls|ssl|dns|宕机|存活|可用性|在线状态|健康检查|心跳|延迟|uptime|health",
    "iu",
  ),
  read: pattern("抓取?|爬取?|拉取?|下载|调用|请求|读取|获取|访问|打开|查询|采集|post|get|fetch|download|call", "iu"),
  web: pattern("url|api|接口|网站|网页|官网|页面|链接|webhook|http|站点", "iu"),
  mail: pattern(
    "邮件|邮箱|发给|通知|提醒|告诉|推送|寄给|发到|发送|告警|报警|转发|叫我|喊我|发我|给[^，。,]{1,6}发(?![现生布票烧])|汇报|e-?mail|mail",
    "iu",
  ),
  reminder: pattern("^(?:请|记得|到点)?(?:提醒|叫|喊|催)(?!\\S*(?:检查服务|抓取|调用))[^，。；,;]{1,60}[。.!]?$", "u"),
};

export function suggestTools(text: string): string[] {
  return suggest(text, words);
}
