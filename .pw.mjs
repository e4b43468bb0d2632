import {chromium} from '@playwright/test';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-background-networking','--disable-component-update','--disable-sync']});
const p=await b.newPage({viewport:{width:1280,height:900}}); const errs=[]; const reqs=[];
p.on('console',m=>m.type()==='error'&&errs.push(m.text()));p.on('pageerror',e=>errs.push(String(e)));p.on('request',r=>reqs.push(r.url()));
const U='http://127.0.0.1:4403';
await p.goto(U+'/causes/sciatica/');
console.log('vt', await p.evaluate(()=>[...document.styleSheets].flatMap(s=>[...s.cssRules]).map(r=>r.cssText).filter(t=>t.includes('view-transition')).join('|').slice(0,300)));
reqs.length=0; await p.hover('a[href="/causes/spinal-stenosis/"]').catch(()=>p.hover('.see-also a')); await p.waitForTimeout(500); console.log('prefetch',reqs);
console.log(await p.evaluate(async()=>{const u='/pagefind/pagefind.js';const pf=await import(u);const f=await pf.filters();const r=await pf.search('leg pain',{filters:Object.fromEntries(Object.entries(f).slice(0,1).map(([k,v])=>[k,Object.keys(v).at(-1)]))});return JSON.stringify([f,r.results.length,(await r.results[0]?.data())?.url])}));
let box=await p.$('section[aria-label="Dates and review"]'); await box.screenshot({path:'/tmp/box.png'});
for (const [w,scheme] of [[320,'light'],[1280,'dark']]) { await p.setViewportSize({width:w,height:900}); await p.emulateMedia({colorScheme:scheme}); await p.goto(U+'/changes/'); await p.screenshot({path:`/tmp/changes-${w}.png`}); console.log(w, await p.evaluate(()=>document.documentElement.scrollWidth)); }
await p.emulateMedia({media:'print',colorScheme:'light'}); await p.setViewportSize({width:768,height:900}); await p.screenshot({path:'/tmp/changes-print.png'});
console.log('errors',errs); await b.close();
