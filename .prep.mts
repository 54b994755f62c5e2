import { readdirSync, readFileSync } from 'node:fs';
const root=process.argv[2]||'/work/main';
const { prepare } = await import(root+'/src/corpus/prepare.ts');
const { readFrontmatter } = await import(root+'/src/corpus/frontmatter.ts');
const { validate } = await import(root+'/src/corpus/schema.ts');
const { readCharacters } = await import(root+'/src/corpus/characters.ts');
const { readUnfinished } = await import(root+'/src/corpus/unfinished.ts');
const { createPipeline } = await import(root+'/src/markdown/pipeline.ts');
const { wordsOf } = await import(root+'/src/words/words.ts');
const { VFile } = await import('/work/main/node_modules/vfile/index.js');
const dir='/dev/shm/b/content/content/';
const all=readdirSync(dir,{recursive:true,encoding:'utf8'}).filter(f=>f.endsWith('.md'));
const kindOf=(f:string)=>f.split('/')[0];
const ctx={base:'/',origin:'https://invented.example',language:'en'};
const N=Number(process.argv[3]||3000);
let s=1; const rnd=()=>(s=(s*1103515245+12345)&0x7fffffff)/0x7fffffff;
const files=all.map(f=>[rnd(),f] as const).sort((a,b)=>a[0]-b[0]).slice(0,N).map(x=>x[1]);
const texts=files.map(f=>({f,kind:kindOf(f),text:readFileSync(dir+f,'utf8')}));
const by:Record<string,number>={}; for(const t of texts) by[t.kind]=(by[t.kind]??0)+1; console.log(by);
const time=(name:string,fn:()=>void)=>{const t=process.cpuUsage();const w=performance.now();fn();const c=process.cpuUsage(t);console.log(name.padEnd(28),((performance.now()-w)/N).toFixed(3),'ms/file wall',((c.user+c.system)/1000/N).toFixed(3),'cpu')};
if(process.argv[4]!=='parts'){for(let i=0;i<2;i++) time('prepare',()=>{for(const t of texts) prepare(t.kind as any,t.text,{},ctx)});}
else {
const fm=texts.map(t=>readFrontmatter(t.text));
time('frontmatter',()=>{for(const t of texts) readFrontmatter(t.text)});
time('frontmatter',()=>{for(const t of texts) readFrontmatter(t.text)});
time('validate',()=>{texts.forEach((t,i)=>validate(t.kind as any,fm[i]))});
time('validate',()=>{texts.forEach((t,i)=>validate(t.kind as any,fm[i]))});
time('characters',()=>{for(const t of texts) readCharacters(t.text)});
time('unfinished',()=>{for(const t of texts) readUnfinished(t.text)});
const p=createPipeline({base:'/',origin:'https://invented.example',topLevel:3,verdictScale:false,words:wordsOf('en')});
let trees:any[]=[];
const files2=()=>fm.map(f=>new VFile({value:f.body,data:{complaints:[],cites:[],addresses:[],imageSizes:{}}}));
for(let k=0;k<2;k++){ const vf=files2(); trees=[]; time('read',()=>{for(const v of vf) trees.push(p.read(v))});
try{time('write',()=>{trees.forEach((t,i)=>p.write(t,vf[i]))});}catch(e){console.log(String(e))}}
}
