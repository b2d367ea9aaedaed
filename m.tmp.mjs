import { chromium } from '@playwright/test';
import { findBrowser } from '/tmp/e12/tests/e2e/browser.ts';
import { spawn } from 'node:child_process';
const b=await findBrowser();
const s=spawn(process.execPath,['scripts/serve.ts','--dir','dist','--base','/','--port','4777']);
await new Promise(r=>s.stdout.on('data',d=>/at http/.test(String(d))&&r()));
const br=await chromium.launch({executablePath:b.executablePath,env:{...process.env,...b.env},args:['--no-sandbox']});
const list=Object.keys((await (await fetch('http://localhost:4777/embed/v1/widgets.json')).json()).widgets).filter(a=>a.includes('.')||['half-life','minibatch','settle','noisy-parabola'].includes(a));
for(const [w,h] of [[960,640],[1280,640]]){
const p=await br.newPage({viewport:{width:w,height:h}}); const out=[];
for(const addr of list){
 await p.goto(`http://localhost:4777/embed/v1/en/${addr}/?keys=deck&resize=off&theme=projector&ui=minimal&title=0&links=0`);
 await p.waitForSelector('section.widget[data-ready]'); 
 out.push(addr+' '+await p.evaluate(()=>document.documentElement.scrollHeight));
 if(w===960&&/line|paths|turn|loop/.test(addr)) await p.screenshot({path:`/tmp/look/deck/n-${addr}.png`,fullPage:true});
}
console.log(w,out.filter(x=>+x.split(' ')[1]>h).join(', '));
}
await br.close(); s.kill();
