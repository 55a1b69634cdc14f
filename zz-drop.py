import re,subprocess,glob
out=subprocess.run(['node','zz-twins.mjs'],capture_output=True,text=True).stdout
drops=set()
for l in out.splitlines():
    names=re.findall(r"([^\s«|+=]+(?:=[^\s«]+)?)«([^»]*)»(\*?)",l)
    if l.startswith('T1'):
        st=[(c,n) for c,n,s in names if s]
        codes={c for c,_,_ in names}
        oldc={c for c,_,s in names if not s}
        if oldc: drops|={(c,n) for c,n in st if len(codes)>1}
        else:
            first=names[0][0]; drops|={(c,n) for c,n in st if c==first}
    if l.startswith('T2'):
        i,m,o=names[0],names[1],names[-1]
        if m[2] and m[1] in('án mạng','nước ngoài','khởi công xây dựng'): drops.add(('MEMBER '+m[0],m[1]))
        elif o[2]: drops.add((o[0],o[1]))
        elif i[2]: drops.add((i[0],i[1]))
        elif m[2]: drops.add(('MEMBER '+m[0],m[1]))
AL=re.compile(r'aliases: \[((?:"[^"]*"|[^\]"])*)\]')
def split(s):
    r=[];cur='';q=False
    for c in s:
        if c=='"': q=not q
        if c==',' and not q: r.append(cur.strip());cur=''
        else: cur+=c
    if cur.strip(): r.append(cur.strip())
    return r
files={f:open(f).read().split('\n') for f in glob.glob('data/indicators/*.yaml')+glob.glob('data/breakdowns/*.yaml')}
for c,n in sorted(drops):
    done=False
    for f,L in files.items():
        dim=None
        for k,l in enumerate(L):
            d=re.match(r'  - code: (\S+)',l)
            if d: dim=d.group(1)
            if c.startswith('MEMBER '):
                dd,mm=c[7:].split('=')
                if not('breakdowns' in f and dim==dd and f'code: {mm},' in l): continue
            elif f'code: {c},' not in l: continue
            a=AL.search(l)
            if not a: continue
            al=split(a.group(1)); keep=[x for x in al if x.strip('"').lower()!=n.lower()]
            if len(keep)!=len(al):
                L[k]=l[:a.start()]+'aliases: ['+', '.join(keep)+']'+l[a.end():]; done=True
    if not done: print('not found',c,n)
for f,L in files.items(): open(f,'w').write('\n'.join(L))
print(len(drops))
