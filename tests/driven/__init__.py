"""The real program in a real window, driven by real keys and a real mouse."""
