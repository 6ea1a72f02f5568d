"""A camera for `live`: an MJPEG stream of 1280 × 720 at 30 pictures a second on the loopback.

Prints its address and serves until it is ended.
"""

import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import numpy as np

FPS = 30.0
_PICTURES = 16


def main() -> None:
    rng = np.random.default_rng(3)
    grey = cv2.GaussianBlur(rng.normal(0, 1, (720, 1280)), (0, 0), 8)
    scene = np.where(grey > 0, 190.0, 150.0)[:, :, None] * (0.9, 1.0, 1.05)
    cv2.circle(scene, (640, 360), 40, (20, 20, 20), -1)  # dark: the model's defect
    pool = []
    for _ in range(_PICTURES):
        noisy = np.clip(scene + rng.normal(0, 3, scene.shape), 0, 255).astype(np.uint8)
        pool.append(cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes())

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
            self.end_headers()
            number, due = 0, time.monotonic()
            try:
                while True:
                    due = max(due + 1 / FPS, time.monotonic() - 1 / FPS)
                    time.sleep(max(0.0, due - time.monotonic()))
                    data = pool[number % _PICTURES]
                    head = f"--frame\r\nContent-Length: {len(data)}\r\n\r\n".encode()
                    self.wfile.write(head + data + b"\r\n")
                    number += 1
            except OSError:
                return

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    sys.stdout.write(f"http://127.0.0.1:{server.server_port}/\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
