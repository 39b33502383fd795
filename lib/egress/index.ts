export { egressRequest, egressFetch, type EgressInit, type EgressResult } from "./fetch";
export { checkUrl } from "./check-url";
export { egressResolve } from "./resolve";
export { egressTcpConnect, egressTlsConnect, type ConnectInput, type TlsConnectInput } from "./connect";
export { configuredPolicy, type EgressPolicy, type ResolvedAddress, type TrustedPurpose } from "./policy";
