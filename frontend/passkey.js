// <quorate-passkey> makes a passkey on this device, or signs in with one. The device asks for a finger, a face or a
// PIN; the portal gets a signature, never a secret. The portal's own address is part of what is signed.

const WORDS = {
  none: 'This browser does not know passkeys.',
  refused: 'The passkey was not taken. Try again, or sign in another way.',
  stopped: 'Nothing was done: the device stopped, or it was too long ago. Try again.',
  stale: 'Show again that it is you: it is more than five minutes ago. Load the page again.',
  there: 'This device has a passkey for you already.',
};

function bytes(text) {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer) {
  const plain = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function known(credentials) {
  return (credentials ?? []).map((credential) => ({ ...credential, id: bytes(credential.id) }));
}

function answer(credential, response) {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
  };
}

class QuoratePasskey extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
  }

  async handleEvent(event) {
    const button = event.target.closest('button');
    if (!button || button.disabled) {
      return;
    }
    button.disabled = true;
    this.say('');
    try {
      await (this.dataset.does === 'add' ? this.add() : this.signIn());
    } catch (problem) {
      this.say(WORDS[problem.name === 'InvalidStateError' ? 'there' : problem.portal ?? 'stopped']);
    } finally {
      button.disabled = false;
    }
  }

  async signIn() {
    const options = await this.ask('webauthn/authenticate/options');
    const credential = await this.device('get', {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: known(options.allowCredentials),
    });
    const done = await this.ask('login/webauthn', answer(credential, {
      authenticatorData: text(credential.response.authenticatorData),
      signature: text(credential.response.signature),
      userHandle: credential.response.userHandle ? text(credential.response.userHandle) : null,
    }));
    if (this.dataset.does === 'prove') {
      this.dispatchEvent(new CustomEvent('proved'));
      return;
    }
    const wanted = new URL(done.redirectUrl, document.baseURI);
    location.assign(wanted.origin === location.origin ? wanted : document.baseURI);
  }

  async add() {
    const options = await this.ask('webauthn/register/options', undefined, 'stale');
    const credential = await this.device('create', {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: known(options.excludeCredentials),
    });
    await this.ask('webauthn/register', {
      publicKey: {
        credential: answer(credential, {
          attestationObject: text(credential.response.attestationObject),
          transports: credential.response.getTransports?.() ?? [],
        }),
        label: this.querySelector('input')?.value || 'Passkey',
      },
    });
    this.dispatchEvent(new CustomEvent('added'));
  }

  device(verb, publicKey) {
    if (!window.PublicKeyCredential) {
      throw Object.assign(new Error(), { portal: 'none' });
    }
    return navigator.credentials[verb]({ publicKey });
  }

  async ask(path, body, refused = 'refused') {
    const response = await fetch(new URL(path, document.baseURI), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [this.dataset.header]: this.dataset.token },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) {
      throw Object.assign(new Error(), { portal: refused });
    }
    return response.json();
  }

  say(words) {
    this.querySelector('[role=alert]').textContent = words;
  }
}

if (!customElements.get('quorate-passkey')) {
  customElements.define('quorate-passkey', QuoratePasskey);
}
