export { type ConnectInput, egressTcpConnect, egressTlsConnect, type TlsConnectInput } from "./connect";
export { type EgressInit, type EgressResult, egressFetch, egressRequest } from "./fetch";
export type { EgressPolicy, ResolvedAddress, TrustedPurpose } from "./policy";
export { egressResolve } from "./resolve";
