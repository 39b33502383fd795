import { Inngest, RetryAfterError } from "inngest";
import { createEmbedded } from "@/inngest/embedded";
const embedded = createEmbedded();
const client = new Inngest({ id: "nighthawks", isDev: true, fetch: embedded.fetch, logger: { debug(){}, info(){}, warn: console.warn, error: console.error } as never });
const seen: number[] = []; let sentAt=0; let done=0; let resolveDone: (()=>void)|null=null; let want=0;
const lat: number[]=[];
const three = client.createFunction({ id: "three", triggers: [{ event: "t/three" }] }, async ({ step, event }) => {
  await step.run("a", () => { lat.push(performance.now()-(event.data as {at:number}).at); return 1; }); await step.run("b", () => 2); await step.run("c", () => 3);
  done++; if (done===want) resolveDone?.(); return "ok"; });
const logger = { debug(){}, info: console.log, warn: console.log, error: console.error };
const t0=performance.now();
process.env = { ...process.env };
const ex = await embedded.start({ connectionString: "postgres://postgres@127.0.0.1:55433/t1", client, functions: [three], logger });
console.log("start", performance.now()-t0);
async function go(n: number, gap: number){ want=done+n; const p=new Promise<void>(r=>resolveDone=r); const t=performance.now(); if (gap<0) { for(let i=0;i<n;i+=50) await client.send(Array.from({length:Math.min(50,n-i)},()=>({name:"t/three",data:{at:performance.now()}}))); } else for(let i=0;i<n;i++){ await client.send({name:"t/three",data:{at:performance.now()}}); if(gap) await new Promise(r=>setTimeout(r,gap)); } await p; return performance.now()-t; }
await go(20,30); lat.length=0;
await go(200,30); lat.sort((a,b)=>a-b); console.log("latency p50",lat[100],"p99",lat[197]);
for (const r of [1,2]) { const ms=await go(1500,-1); console.log("burst",1500/ms*1000,"runs/s"); }
{ const ms=await go(500,0); console.log("sequential send",500/ms*1000,"runs/s"); }


{ await new Promise(r=>setTimeout(r,1000)); const c0=process.cpuUsage(); await new Promise(r=>setTimeout(r,5000)); const c=process.cpuUsage(c0); console.log("idle cpu %", (c.user+c.system)/50000); }
await ex.stop(1000); process.exit(0);
