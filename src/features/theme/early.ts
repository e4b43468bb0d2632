/**
 * Runs before the first paint, inline and the same on every page: marks that scripts run and applies
 * the stored colours, so that nothing flashes. Storage may throw or hold anything.
 */
export const earlyScript = `(function(d){d.classList.add('js');try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}})(document.documentElement)`;
