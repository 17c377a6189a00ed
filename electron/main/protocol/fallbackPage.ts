/** What the hall sees while the app's own page cannot be shown. Plain HTML out of the main bundle: needs no script and no file. */
export const fallbackPage = `<!doctype html>
<html lang="zh-CN" data-screen="apology" data-overlay="none" data-feed="sample" data-lang="zh-CN" data-tier="2d" data-frames="0">
<head><meta charset="utf-8"><title>虹梅闭环</title><style>
html,body{height:100%;margin:0;background:#FFF8EE;color:#3B3228;overflow:hidden;cursor:none;
font-family:"Noto Sans SC Variable","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;user-select:none}
main{height:100%;display:flex;flex-direction:column;align-items:center;justify-content:center;text-align:center;gap:2vmin}
h1{font-size:8vmin;font-weight:600;margin:0}p{font-size:4.5vmin;margin:0;color:#6B5D4D}
i{width:9vmin;height:9vmin;border-radius:50%;border:1.2vmin solid #E9DCC6;border-top-color:#6E9E4B;animation:t 2.4s linear infinite}
@keyframes t{to{transform:rotate(1turn)}}@media (prefers-reduced-motion:reduce){i{animation:none}}
</style></head>
<body><main><i></i><h1>稍等片刻，马上回来</h1><p lang="en">Back in a moment</p></main></body></html>
`;

export const fallbackPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
